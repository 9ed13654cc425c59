package kaigo.grant.model;

/**
 * 収支の不一致.
 *
 * @param subject round, or number of the transfer batch
 * @param expected what the former step says
 * @param found what the later step says
 */
public record Imbalance(Kind kind, String subject, long expected, long found) {
    /** 照合の種類: which two of the steps from application to payment are compared. */
    public enum Kind {
        /** 申請の交付額 = 決定額, per round */
        DECISIONS,
        /** 決定額 = 有効な振込, per round */
        ORDERS,
        /** 振込済みの決定額 = 銀行が済とした振込, per round */
        PAID,
        /** 振込バッチの件数 = 振込の件数 */
        BATCH_COUNT,
        /** 振込バッチの合計 = 振込の合計 */
        BATCH_TOTAL,
        /** ファイルの合計 = 振込の合計 */
        FILE_TOTAL,
        /** ファイルのうち、振込と一致するレコード, trailer and hash included */
        FILE_RECORDS,
        /** 銀行の回答（済）の合計 = 済とした振込の合計, per batch */
        ANSWERS
    }

    /** Whether somebody reads the subject as a round. */
    public boolean isOfRound() {
        return kind == Kind.DECISIONS || kind == Kind.ORDERS || kind == Kind.PAID;
    }
}
