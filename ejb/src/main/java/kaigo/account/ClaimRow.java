package kaigo.account;

import kaigo.account.model.OrganisationKind;

/** 取り込む一行: an ID of 電子請求受付システム with its initial password, as it stands in the file. */
public record ClaimRow(long line, OrganisationKind kind, String number, String userId, String password) {
    /** Never the password: a record's toString may reach a log. */
    @Override
    public String toString() {
        return "ClaimRow[" + line + "]";
    }
}
