package kaigo.feed.model;

/** 連携の種類: the kinds of files that insurers send, in the order in which they are checked against each other and merged. */
public enum FeedKind {
    /** 被保険者 */
    INSURED,
    /** 被保険者証 */
    CARD,
    /** 負担割合証 */
    BURDEN_RATIO,
    /** 負担限度額認定証・減免 */
    LIMIT,
    /** 認定申請・進捗・結果 */
    ASSESSMENT,
    /** 認定調査票 */
    SURVEY,
    /** 主治医意見書 */
    OPINION,
    /** 住宅改修・福祉用具購入 */
    HOME_AID,
    /** 包括同意 */
    CONSENT;

    /** The declared layout of this kind's file. */
    public FeedLayout layout() {
        return switch (this) {
            case INSURED -> InsuredLayout.LAYOUT;
            case CARD -> CardLayout.LAYOUT;
            case BURDEN_RATIO -> BurdenRatioLayout.LAYOUT;
            case LIMIT -> LimitLayout.LAYOUT;
            case ASSESSMENT -> AssessmentLayout.LAYOUT;
            case SURVEY -> SurveyLayout.LAYOUT;
            case OPINION -> OpinionLayout.LAYOUT;
            case HOME_AID -> HomeAidLayout.LAYOUT;
            case CONSENT -> ConsentLayout.LAYOUT;
        };
    }
}
