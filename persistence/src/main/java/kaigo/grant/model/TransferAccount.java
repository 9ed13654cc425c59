package kaigo.grant.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * 振込先: the account as the transfer file will carry it, made when the application is submitted and its checks have passed:
 * ゆうちょ converted, names in the file's characters.
 */
@Embeddable
public class TransferAccount {
    @Column(name = "pay_bank_code")
    private String bankCode;

    @Column(name = "pay_bank_name")
    private String bankName;

    @Column(name = "pay_branch_code")
    private String branchCode;

    @Column(name = "pay_branch_name")
    private String branchName;

    @Column(name = "pay_account_type")
    private String accountType;

    @Column(name = "pay_account_no")
    private String accountNo;

    @Column(name = "pay_name")
    private String payee;

    protected TransferAccount() {}

    /**
     * @throws AccountUnusable when a field of the entry is wrong
     * @throws Unwritable when the holder's name can't be written
     */
    public static TransferAccount of(PayeeEntry entry, BankNames names) {
        BankAccount account = entry.account();
        TransferAccount made = new TransferAccount();
        made.bankCode = account.bankCode();
        made.bankName = ZenginText.of(names.bank()).field(15).strip();
        made.branchCode = account.branchCode();
        made.branchName = ZenginText.of(names.branch()).field(15).strip();
        made.accountType = account.type();
        made.accountNo = account.number();
        made.payee = ZenginText.of(entry.holderKana()).field(30).strip();
        return made;
    }

    public String bankCode() {
        return bankCode;
    }

    public String branchCode() {
        return branchCode;
    }

    public String accountType() {
        return accountType;
    }

    public String accountNo() {
        return accountNo;
    }

    public String payee() {
        return payee;
    }
}
