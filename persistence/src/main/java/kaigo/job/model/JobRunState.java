package kaigo.job.model;

/** 実行状態. */
public enum JobRunState {
    /** 実行中 */
    STARTED,
    /** 完了 */
    COMPLETED,
    /** 失敗 */
    FAILED,
    /** 停止 (by an operator or the server's shutdown) */
    STOPPED,
    /** 中断: its server died under it */
    ABANDONED
}
