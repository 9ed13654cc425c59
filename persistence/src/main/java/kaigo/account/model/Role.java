package kaigo.account.model;

/** 役割: what an account is within its organisation. */
public enum Role {
    /** 事業所ユーザ: who registered the office or medical institution; applies for certificates and names its admins. */
    OFFICE_USER,
    /** 事業所管理者 */
    OFFICE_ADMIN,
    /** 事業所職員 */
    OFFICE_STAFF,
    /** 医療機関管理者 */
    MEDICAL_ADMIN,
    /** 医療機関職員 */
    MEDICAL_STAFF,
    /** 医師 */
    DOCTOR,
    /** 市町村管理者 */
    INSURER_ADMIN,
    /** 市町村職員 */
    INSURER_STAFF,
    /** 認定審査会委員 */
    BOARD_MEMBER,
    /** 国保中央会 審査担当 */
    REVIEWER,
    /** 国保中央会 承認者 */
    APPROVER,
    /** 国保中央会 運用者 */
    OPERATOR,
    /** 国保中央会 監査 */
    AUDITOR,
    /** 利用者 (被保険者本人) */
    CITIZEN,
    /** 市町村のシステム (認証キー) */
    INSURER_CLIENT,
    /** 事業所・医療機関のシステム (認証キー) */
    OFFICE_CLIENT,
    /** A job, a timer or the starter: never a person. */
    SYSTEM,
    /** Nobody has logged in yet: login itself, the portal, /health. */
    ANYONE;

    /** 管理者: one whom an organisation can't be without, once it has one. */
    public boolean isAdmin() {
        return this == OFFICE_ADMIN || this == MEDICAL_ADMIN || this == INSURER_ADMIN || this == OPERATOR;
    }
}
