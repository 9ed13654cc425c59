package kaigo.audit.model;

/** 監査記録の結果 */
public enum AuditOutcome {
    /** 実行 */
    ALLOWED,
    /** 権限なし */
    DENIED,
    /** 拒否: a rule said no. */
    REFUSED,
    /** 失敗: something broke. */
    FAILED
}
