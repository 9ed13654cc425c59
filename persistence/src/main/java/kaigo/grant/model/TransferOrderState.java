package kaigo.grant.model;

/** 振込の状態: what became of one order; the application's own state goes on past it, as when the next order pays. */
public enum TransferOrderState {
    /** 送信前 */
    MADE,
    /** 銀行の回答待ち */
    SENT,
    /** 振込済み */
    PAID,
    /** 振込不能: the account is to be corrected */
    FAILED,
    /** 振込不能, and the account was corrected since */
    CORRECTED;

    /** @param result null until the bank answered */
    public static TransferOrderState of(TransferBatchState batch, BankResult result, boolean corrected) {
        if (result == null) {
            return batch == TransferBatchState.DRAFT || batch == TransferBatchState.CONFIRMED ? MADE : SENT;
        }
        if (result == BankResult.PAID) {
            return PAID;
        }
        return corrected ? CORRECTED : FAILED;
    }
}
