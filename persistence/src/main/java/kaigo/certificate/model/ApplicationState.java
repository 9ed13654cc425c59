package kaigo.certificate.model;

import java.util.EnumSet;
import java.util.Set;

/** 証明書申請の状態 */
public enum ApplicationState {
    /** 申請済み: waits for the fee, or for the operator's release. */
    APPLIED,
    /** 手数料の入金を確認済み */
    PAID,
    /** 発行できます: the applicant may make his 発行用パスワード. */
    RELEASED,
    /** 発行用パスワードあり */
    PASSWORD_MADE,
    /** 発行済み */
    ISSUED,
    /** 取下げ */
    WITHDRAWN,
    /** 終了: too many wrong passwords. */
    CLOSED;

    private static final Set<ApplicationState> ENDED = EnumSet.of(ISSUED, WITHDRAWN, CLOSED);

    public boolean isOpen() {
        return !ENDED.contains(this);
    }

    /** Whether the operator has something to do. */
    public boolean waitsForOperator() {
        return this == APPLIED || this == PAID;
    }

    /** Whether the applicant may go on to the certificate itself. */
    public boolean isIssuable() {
        return this == RELEASED || this == PASSWORD_MADE;
    }
}
