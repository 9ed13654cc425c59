package kaigo.grant.model;

/** 消費税の報告の状態 */
public enum TaxReportState {
    /** 未提出 */
    OPEN,
    /** 提出済み */
    FILED,
    /** 差戻し */
    RETURNED,
    /** 確認済み */
    ACCEPTED;

    /** Whether the applicant has to write it. */
    public boolean isToWrite() {
        return this == OPEN || this == RETURNED;
    }
}
