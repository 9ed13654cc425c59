package kaigo.grant.web;

import kaigo.grant.GrantFormView;
import kaigo.grant.model.PayeeEntry;

/** 振込口座の記入: bank and branch stand as "0005 三菱UFJ銀行", of which the code counts. */
public class AccountEntry {
    private static final int NUMBER_DIGITS = 7;

    private boolean yucho;
    private String bank;
    private String branch;
    private String accountType;
    private String accountNo;
    private String yuchoSymbol;
    private String yuchoNumber;
    private String holderKana;

    static AccountEntry of(GrantFormView form) {
        PayeeEntry payee = form.contents().payee();
        AccountEntry entry = new AccountEntry();
        entry.yucho = payee.isYucho();
        entry.bank = BankLabel.of(form.bank());
        entry.branch = BankLabel.of(form.branch());
        entry.accountType = payee.accountType();
        entry.accountNo = payee.accountNo();
        entry.yuchoSymbol = payee.yuchoSymbol();
        entry.yuchoNumber = payee.yuchoNumber();
        entry.holderKana = payee.holderKana();
        return entry;
    }

    PayeeEntry payee() {
        return yucho
                ? PayeeEntry.yucho(yuchoSymbol, yuchoNumber, holderKana)
                : PayeeEntry.bank(bankCode(), branchCode(), accountType, accountNo, holderKana);
    }

    String bankCode() {
        return BankLabel.code(bank, BankLabel.BANK_DIGITS);
    }

    String branchCode() {
        return BankLabel.code(branch, BankLabel.BRANCH_DIGITS);
    }

    public boolean isYucho() {
        return yucho;
    }

    public void setYucho(boolean yucho) {
        this.yucho = yucho;
    }

    public String getBank() {
        return bank;
    }

    public void setBank(String bank) {
        this.bank = Typed.narrow(bank);
    }

    public String getBranch() {
        return branch;
    }

    public void setBranch(String branch) {
        this.branch = Typed.narrow(branch);
    }

    public String getAccountType() {
        return accountType;
    }

    public void setAccountType(String accountType) {
        this.accountType = accountType;
    }

    public String getAccountNo() {
        return accountNo;
    }

    /** 口座番号 has seven digits; a shorter one is written with zeros before it. */
    public void setAccountNo(String accountNo) {
        String digits = Typed.digits(accountNo);
        boolean shorter = digits != null && digits.matches("[0-9]{1," + NUMBER_DIGITS + "}");
        this.accountNo = shorter ? "0".repeat(NUMBER_DIGITS - digits.length()) + digits : digits;
    }

    public String getYuchoSymbol() {
        return yuchoSymbol;
    }

    public void setYuchoSymbol(String yuchoSymbol) {
        this.yuchoSymbol = Typed.digits(yuchoSymbol);
    }

    public String getYuchoNumber() {
        return yuchoNumber;
    }

    public void setYuchoNumber(String yuchoNumber) {
        this.yuchoNumber = Typed.digits(yuchoNumber);
    }

    public String getHolderKana() {
        return holderKana;
    }

    public void setHolderKana(String holderKana) {
        this.holderKana = Typed.narrow(holderKana);
    }
}
