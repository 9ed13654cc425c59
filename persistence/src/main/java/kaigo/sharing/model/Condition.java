package kaigo.sharing.model;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * 閲覧の4条件: the conditions of a disclosure in the order in which they are checked; the first that fails is the reason
 * shown and logged.
 */
public enum Condition {
    /** 1: 保険者の初期セットアップが終わっている (from the completion day, even before 利用開始日) */
    SETUP(DisclosureCase::setupCompleted),
    /** 2: この職種と事業所に共有される情報である */
    MATRIX(asked -> !asked.rules().isEmpty()),
    /** 3: 本人確認をした担当事業所である */
    RELATION(asked -> asked.rules().stream().anyMatch(asked::relationSuffices)),
    /** 4: 包括同意がある */
    CONSENT(asked -> asked.rules().stream().filter(asked::relationSuffices).anyMatch(asked::consentSuffices));

    private final Predicate<DisclosureCase> holds;

    Condition(Predicate<DisclosureCase> holds) {
        this.holds = holds;
    }

    /** The first condition that fails, or nothing when the information may be disclosed. */
    public static Optional<Condition> firstFailing(DisclosureCase asked) {
        return Stream.of(values())
                .filter(condition -> !condition.holds.test(asked))
                .findFirst();
    }
}
