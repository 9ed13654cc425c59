package kaigo.sharing;

import java.util.stream.Stream;

/** 利用者の記録: what of a person's information one look gave, kind by kind. */
public record PersonRecord(
        Disclosed<CardView> card,
        Disclosed<RatioView> ratio,
        Disclosed<LimitView> limit,
        Disclosed<AssessmentView> assessment) {

    /** Whether something was disclosed. */
    boolean anything() {
        return Stream.of(card, ratio, limit, assessment).anyMatch(one -> one.data() != null);
    }
}
