package kaigo.assessment.model;

/**
 * 認定の段階. Two branches run side by side from the application (survey; opinion) and meet at the primary judgement.
 */
public enum Stage {
    /** 申請受付 */
    APPLIED,
    /** 調査依頼 */
    SURVEY_REQUESTED,
    /** 訪問調査 */
    SURVEYED,
    /** 調査票 */
    SURVEY_RECEIVED,
    /** 意見書依頼 */
    OPINION_REQUESTED,
    /** 意見書受領 */
    OPINION_RECEIVED,
    /** 一次判定 */
    PRIMARY_JUDGED,
    /** 審査会 */
    BOARD_HELD,
    /** 認定 */
    DECIDED
}
