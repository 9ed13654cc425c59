package kaigo.party.model;

/** 通知の種類 that an insurer has addresses of its own for. */
public enum NoticePurpose {
    /** データ連携の処理結果 */
    FEED_RESULT,
    /** 審査会資料の参照状況 */
    CASE_FILE
}
