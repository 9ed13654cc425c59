package kaigo.grant;

import java.util.List;
import kaigo.grant.model.Yen;
import kaigo.refusal.model.Refusal;

/** まとめて承認した結果. */
public record BulkOutcome(int approved, Yen amount, int second, Yen secondAmount, List<Skipped> skipped) {
    public BulkOutcome {
        skipped = List.copyOf(skipped);
    }

    /** 承認しなかった申請, and why. */
    public record Skipped(long id, String receiptNo, String officeName, Refusal reason) {}
}
