package kaigo.feed.model;

/** 連携の種類: the kinds of files that insurers send, in the order in which they are checked against each other and merged. */
public enum FeedKind {
    /** 被保険者 */
    INSURED,
    /** 被保険者証 */
    CARD,
    /** 認定申請・進捗・結果 */
    ASSESSMENT;

    /** The declared layout of this kind's file. */
    public FeedLayout layout() {
        return switch (this) {
            case INSURED -> InsuredLayout.LAYOUT;
            case CARD -> CardLayout.LAYOUT;
            case ASSESSMENT -> AssessmentLayout.LAYOUT;
        };
    }
}
