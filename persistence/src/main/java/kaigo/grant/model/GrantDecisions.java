package kaigo.grant.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 決定の保管 */
@ApplicationScoped
public class GrantDecisions {
    private static final String UNDECIDED = " FROM grant_application a WHERE a.state IN ('APPROVED', 'REJECTED')"
            + " AND NOT EXISTS (SELECT 1 FROM grant_decision d WHERE d.application_id = a.id)"
            + " AND a.round_id = ?1 AND a.submitted_on BETWEEN ?2 AND ?3";

    /** In 受付番号 order, each with the sum of all before it: where the budget ends, the rest waits, however small. */
    private static final String DECIDE = "WITH due AS (SELECT a.id, a.receipt_no, a.state = 'APPROVED' AS granted,"
            + " CASE a.state WHEN 'APPROVED' THEN a.grant_amount ELSE 0 END AS amount" + UNDECIDED
            + "), pending AS (SELECT due.*, sum(amount) OVER (ORDER BY receipt_no) AS so_far FROM due),"
            + " spent AS (SELECT coalesce(sum(amount), 0) AS amount FROM grant_decision WHERE round_id = ?1)"
            + " INSERT INTO grant_decision (application_id, round_id, number, granted, amount, decided_on, run_id)"
            + " SELECT p.id, r.id, ?4 + row_number() OVER (ORDER BY p.receipt_no), p.granted, p.amount,"
            + " cast(?5 AS date), ?6 FROM pending p, spent s, grant_round r WHERE r.id = ?1"
            + " AND (NOT p.granted OR r.budget IS NULL OR s.amount + p.so_far <= r.budget)";

    @PersistenceContext
    EntityManager entities;

    @Inject
    GrantNumbers numbers;

    @Inject
    GrantBudgets budgets;

    /**
     * 決定と採番: fixes the amounts of all approved and rejected applications and numbers them in 受付番号 order, in one step
     * under the lock of the round's counter; a second run, or one on another node, finds none left. Where a round's budget
     * ends, the rest stays approved and is marked as waiting for it.
     *
     * @return what waits for its round's budget, by round
     */
    public List<BudgetStop> decideAll(LocalDate day, long runId, SubmissionSpan span) {
        @SuppressWarnings("unchecked")
        List<String> rounds = entities.createNativeQuery(
                        "SELECT DISTINCT round_id FROM grant_application WHERE state IN ('APPROVED', 'REJECTED')"
                                + " ORDER BY round_id")
                .getResultList();
        rounds.forEach(round -> decide(round, day, runId, span));
        return rounds.stream()
                .map(round -> budgets.stop(round, day, span))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Counter of a round's decisions; who has it in his transaction decides alone. */
    static String series(String round) {
        return "decision:" + round;
    }

    private void decide(String round, LocalDate day, long runId, SubmissionSpan span) {
        String series = series(round);
        long before = numbers.take(series, 0); // locks the row: a second run waits here, and then finds nothing
        int decided = entities.createNativeQuery(DECIDE)
                .setParameter(1, round)
                .setParameter(2, span.from())
                .setParameter(3, span.to())
                .setParameter(4, before)
                .setParameter(5, day)
                .setParameter(6, runId)
                .executeUpdate();
        numbers.take(series, decided);
    }

    /** Applications with a decision whose notice isn't issued yet, in the order of their numbers. */
    public List<Long> withoutNotice() {
        return entities.createQuery(
                        "SELECT d.application.id FROM GrantDecision d WHERE d.application.state IN :open"
                                + " ORDER BY d.application.round.id, d.number",
                        Long.class)
                .setParameter("open", List.of(GrantState.APPROVED, GrantState.REJECTED))
                .getResultList();
    }

    /** Those of them that have a decision and no notice yet, locked to the end of the transaction. */
    public List<Long> lockedWithoutNotice(List<Long> ids) {
        List<?> rows = entities.createNativeQuery("SELECT a.id FROM grant_application a"
                        + " JOIN grant_decision d ON d.application_id = a.id"
                        + " WHERE a.id = ANY(?) AND a.state IN ('APPROVED', 'REJECTED') ORDER BY a.id FOR UPDATE OF a")
                .setParameter(1, ids.toArray(Long[]::new))
                .getResultList();
        return rows.stream().map(row -> ((Number) row).longValue()).toList();
    }

    /** The decisions of these applications. */
    public List<GrantDecision> of(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "SELECT d FROM GrantDecision d JOIN FETCH d.application a JOIN FETCH a.round"
                                        + " WHERE d.applicationId IN :ids ORDER BY d.number",
                                GrantDecision.class)
                        .setParameter("ids", ids)
                        .setHint("eclipselink.batch.type", "IN")
                        .setHint("eclipselink.batch", "d.application.services")
                        .getResultList();
    }

    /** 受付番号 of the applications that are still under review although their notice is due by this day. */
    @SuppressWarnings("unchecked")
    public List<String> unreviewed(LocalDate dueBy) {
        return entities.createNativeQuery("SELECT receipt_no FROM grant_application WHERE notice_by <= ?"
                        + " AND state IN ('SUBMITTED', 'UNDER_REVIEW', 'AWAITING_SECOND_APPROVAL') ORDER BY receipt_no")
                .setParameter(1, dueBy)
                .getResultList();
    }
}
