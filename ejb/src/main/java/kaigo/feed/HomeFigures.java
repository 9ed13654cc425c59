package kaigo.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import kaigo.assessment.model.OpenCase;
import kaigo.insured.model.CardInHand;
import kaigo.insured.model.InsuredNow;
import kaigo.insured.model.Renewal;

/** 保険者のホームの件数の問い: persons insured today with the card that each has in hand, and the applications that run. */
@ApplicationScoped
class HomeFigures {
    /** Older ones that nobody has decided on are discarded by themselves. */
    private static final int RECENT = 50;

    private static final String TODAY = "CAST(?2 AS date)";

    private static final String PERSONS =
            """
            SELECT count(*), count(*) FILTER (WHERE %1$s BETWEEN k.valid_from AND k.valid_to),
                   count(*) FILTER (WHERE k.valid_to BETWEEN %1$s AND %1$s + %2$d AND NOT EXISTS (
                       SELECT 1 FROM assessment_case a
                        WHERE a.insurer_no = p.insurer_no AND a.insured_no = p.insured_no
                          AND a.superseded_at IS NULL AND a.deleted_on IS NULL
                          AND a.withdrawn_on IS NULL AND a.rejected_on IS NULL
                          AND a.applied_on >= k.valid_to - %2$d))
              FROM insured_person p LEFT JOIN %3$s k ON k.insured_no = p.insured_no
             WHERE p.insurer_no = ?1 AND %4$s
            """.formatted(TODAY, Renewal.DAYS_AHEAD, CardInHand.ofInsurer("?1", TODAY), InsuredNow.on("p", TODAY));

    private static final String CASES =
            """
            SELECT count(*), count(*) FILTER (WHERE %2$s BETWEEN %1$s AND %3$s), count(*) FILTER (WHERE %2$s < %1$s)
              FROM assessment_case a
              JOIN insured_person p ON p.insurer_no = a.insurer_no AND p.insured_no = a.insured_no
                   AND p.deleted_on IS NULL
             WHERE a.insurer_no = ?1 AND %4$s
            """.formatted(TODAY, OpenCase.limit("a"), OpenCase.close(TODAY), OpenCase.of("a"));

    private static final String REJECTED = """
            SELECT coalesce(sum(r.rejected), 0), 0
              FROM feed_standing s JOIN feed_result r ON r.feed_id = s.feed_id WHERE s.insurer_no = ?1
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    FeedPages pages;

    InsurerHomeFigures of(String insurer, LocalDate today) {
        Object[] persons = row(PERSONS, insurer, Date.valueOf(today));
        Object[] cases = row(CASES, insurer, Date.valueOf(today));
        return new InsurerHomeFigures(
                pages.standing(insurer).orElse(null),
                number(persons[0]),
                number(persons[1]),
                number(cases[0]),
                number(cases[1]),
                number(cases[2]),
                number(persons[2]),
                number(row(REJECTED, insurer)[0]),
                pages.history(insurer, RECENT).stream()
                        .filter(FeedHistoryRow::rehearsed)
                        .toList());
    }

    private Object[] row(String question, Object... parameters) {
        var query = entities.createNativeQuery(question);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return (Object[]) query.getSingleResult();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
