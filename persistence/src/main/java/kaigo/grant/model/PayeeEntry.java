package kaigo.grant.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** 振込口座の記入: the account as typed; a draft may lack any of it. {@link #account()} reads it, or refuses. */
@Embeddable
public class PayeeEntry {
    private boolean yucho;

    @Column(name = "bank_code")
    private String bankCode;

    @Column(name = "branch_code")
    private String branchCode;

    @Column(name = "account_type")
    private String accountType;

    @Column(name = "account_no")
    private String accountNo;

    @Column(name = "yucho_symbol")
    private String yuchoSymbol;

    @Column(name = "yucho_number")
    private String yuchoNumber;

    @Column(name = "holder_kana")
    private String holderKana;

    protected PayeeEntry() {}

    private PayeeEntry(boolean yucho, String holderKana) {
        this.yucho = yucho;
        this.holderKana = holderKana;
    }

    /** An account at a bank. */
    public static PayeeEntry bank(
            String bankCode, String branchCode, String accountType, String accountNo, String holderKana) {
        PayeeEntry entry = new PayeeEntry(false, holderKana);
        entry.bankCode = bankCode;
        entry.branchCode = branchCode;
        entry.accountType = accountType;
        entry.accountNo = accountNo;
        return entry;
    }

    /** An account at ゆうちょ銀行, by 記号 and 番号 of its book. */
    public static PayeeEntry yucho(String symbol, String number, String holderKana) {
        PayeeEntry entry = new PayeeEntry(true, holderKana);
        entry.yuchoSymbol = symbol;
        entry.yuchoNumber = number;
        return entry;
    }

    /** The account to which the bank sends money. @throws AccountUnusable when it can't be one */
    public BankAccount account() {
        return yucho
                ? BankAccount.yucho(yuchoSymbol, yuchoNumber)
                : BankAccount.of(bankCode, branchCode, accountType, accountNo);
    }

    public boolean isYucho() {
        return yucho;
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

    public String yuchoSymbol() {
        return yuchoSymbol;
    }

    public String yuchoNumber() {
        return yuchoNumber;
    }

    public String holderKana() {
        return holderKana;
    }
}
