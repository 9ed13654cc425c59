package kaigo.certificate.model;

/** 証明書の状態, as a list shows it. */
public enum Standing {
    /** 有効 */
    VALID,
    /** 有効・まもなく期限: the renewal window is open. */
    ENDING,
    /** 有効期間の前 */
    NOT_YET,
    /** 期限切れ */
    EXPIRED,
    /** 失効 */
    REVOKED,
    /** The serial was recorded, nothing was signed. */
    UNSIGNED
}
