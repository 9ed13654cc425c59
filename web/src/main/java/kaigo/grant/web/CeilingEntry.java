package kaigo.grant.web;

import java.io.Serializable;
import kaigo.grant.model.GrantCategory;
import kaigo.grant.model.GrantCeiling;

/** 限度額の入力: readers and ceiling of one 区分. */
public class CeilingEntry implements Serializable {
    private static final long serialVersionUID = 1L;

    private final GrantCategory category;
    private Long readers;
    private Long amount;

    CeilingEntry(GrantCategory category, GrantCeiling.Allowance allowance) {
        this.category = category;
        if (allowance != null) {
            readers = (long) allowance.readers();
            amount = allowance.amount().amount();
        }
    }

    GrantCeiling.Allowance allowance() {
        return new GrantCeiling.Allowance(RoundEntry.whole(readers), RoundEntry.yen(amount));
    }

    public GrantCategory getCategory() {
        return category;
    }

    public Long getReaders() {
        return readers;
    }

    public void setReaders(Long readers) {
        this.readers = readers;
    }

    public Long getAmount() {
        return amount;
    }

    public void setAmount(Long amount) {
        this.amount = amount;
    }
}
