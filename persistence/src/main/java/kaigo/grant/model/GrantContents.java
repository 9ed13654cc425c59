package kaigo.grant.model;

import java.util.List;

/** 申請内容: everything that an applicant types, kept whole whatever is still missing. */
public record GrantContents(GrantContact contact, GrantCost cost, PayeeEntry payee, List<ReceiptLine> receipts) {
    public GrantContents {
        receipts = List.copyOf(receipts);
    }
}
