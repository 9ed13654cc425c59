package kaigo.assessment.model;

/** 期限との関係: how an open case stands to its limit. */
public enum Timeliness {
    /** 期限内 */
    IN_TIME,
    /** 期限まで5日以内 */
    CLOSE,
    /** 期限超過 */
    LATE,
    /** 終了: decided, withdrawn or rejected. */
    CLOSED
}
