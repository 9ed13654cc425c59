package kaigo.party.model;

import java.io.Serializable;
import java.util.Objects;

/** Key of {@link BankBranch}: bank and branch code. */
public class BankBranchKey implements Serializable {
    private static final long serialVersionUID = 1L;

    private String bankCode;
    private String code;

    protected BankBranchKey() {} // JPA

    BankBranchKey(String bankCode, String code) {
        this.bankCode = bankCode;
        this.code = code;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BankBranchKey key
                && Objects.equals(bankCode, key.bankCode)
                && Objects.equals(code, key.code);
    }

    @Override
    public int hashCode() {
        return Objects.hash(bankCode, code);
    }
}
