package kaigo.feed.model;

/** 人への影響: what the changes of a feed mean for people, counted in persons when the feed is rehearsed. */
public enum FeedEffect {
    /** 不開示になる */
    HIDDEN(FeedKind.INSURED, "s.non_disclosure AND NOT t.non_disclosure"),
    /** 不開示でなくなる */
    SHOWN_AGAIN(FeedKind.INSURED, "NOT s.non_disclosure AND t.non_disclosure"),
    /** 資格を失う */
    LOST(FeedKind.INSURED, "s.lost_on IS NOT NULL AND t.lost_on IS NULL"),
    /** 亡くなった */
    DIED(FeedKind.INSURED, "s.died_on IS NOT NULL AND t.died_on IS NULL"),
    /** 被保険者でなくなる (削除) */
    REMOVED(FeedKind.INSURED, "c.change IN ('D', 'A')"),
    /** 担当が終わる */
    RELATION_ENDS(
            FeedKind.INSURED,
            "(" + HIDDEN.rule + " OR " + LOST.rule + " OR " + DIED.rule + " OR " + REMOVED.rule
                    + ") AND EXISTS (SELECT 1"
                    + " FROM care_relation r WHERE r.insurer_no = t.insurer_no AND r.insured_no = t.insured_no"
                    + " AND r.ended_on IS NULL)"),
    /** 給付制限がつく */
    RESTRICTED(
            FeedKind.CARD,
            "s.benefit_restriction IS NOT NULL AND c.change IN ('I', 'U') AND (t.benefit_restriction IS NULL)"),
    /** 同意が始まる */
    CONSENT_GIVEN(FeedKind.CONSENT, "c.change IN ('I', 'U') AND s.answer = '1' AND t.state IS DISTINCT FROM 'GIVEN'"),
    /** 同意がなくなる */
    CONSENT_ENDED(FeedKind.CONSENT, "t.state = 'GIVEN' AND (c.change IN ('D', 'A') OR s.answer <> '1')");

    private final FeedKind kind;
    private final String rule;

    FeedEffect(FeedKind kind, String rule) {
        this.kind = kind;
        this.rule = rule;
    }

    FeedKind kind() {
        return kind;
    }

    /** Persons are counted, not rows. */
    String counted() {
        return "coalesce(s.insured_no, t.insured_no)";
    }

    /** SQL of the changes that it means: c what changes, s as it comes, t as it stands; one parameter, the insurer. */
    String from(String stage) {
        return "FROM %s c LEFT JOIN %s s ON s.line = c.line LEFT JOIN %s t ON t.insurer_no = ? AND t.id = c.old_id WHERE %s"
                .formatted(FeedChange.list(kind), stage, kind.layout().table(), rule);
    }
}
