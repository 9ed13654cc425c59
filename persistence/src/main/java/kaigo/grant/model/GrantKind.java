package kaigo.grant.model;

/** 助成の種類 of the 交付要綱. */
public enum GrantKind {
    /** カードリーダー購入・接続サポート */
    A,
    /** 主治医意見書の電子的送信機能 */
    B
}
