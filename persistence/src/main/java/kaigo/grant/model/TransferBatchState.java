package kaigo.grant.model;

/** 振込バッチの状態 */
public enum TransferBatchState {
    /** 作成済み, waits for the approver */
    DRAFT,
    /** 承認済み: the file may be taken */
    CONFIRMED,
    /** 銀行へ送信済み */
    SENT,
    /** 消込済み */
    RECONCILED
}
