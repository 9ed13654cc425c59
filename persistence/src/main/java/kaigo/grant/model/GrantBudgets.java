package kaigo.grant.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 予算の上限: what waits for a round's budget. The decisions themselves stop by it in {@link GrantDecisions}. */
@ApplicationScoped
public class GrantBudgets {
    @PersistenceContext
    EntityManager entities;

    /** Marks what a decision run left approved, frees what is decided now. @return empty when nothing of the round waits */
    Optional<BudgetStop> stop(String round, LocalDate day, SubmissionSpan span) {
        entities.createNativeQuery("UPDATE grant_application a SET budget_held_on = NULL"
                        + " WHERE a.round_id = ? AND a.budget_held_on IS NOT NULL"
                        + " AND EXISTS (SELECT 1 FROM grant_decision d WHERE d.application_id = a.id)")
                .setParameter(1, round)
                .executeUpdate();
        entities.createNativeQuery("UPDATE grant_application a SET budget_held_on = cast(? AS date)"
                        + " WHERE a.round_id = ? AND a.state = 'APPROVED' AND a.budget_held_on IS NULL"
                        + " AND a.submitted_on BETWEEN ? AND ?"
                        + " AND NOT EXISTS (SELECT 1 FROM grant_decision d WHERE d.application_id = a.id)")
                .setParameter(1, day)
                .setParameter(2, round)
                .setParameter(3, span.from())
                .setParameter(4, span.to())
                .executeUpdate();
        List<?> held = entities.createNativeQuery(
                        "SELECT r.name, r.budget, count(*), sum(a.grant_amount)"
                                + " FROM grant_application a JOIN grant_round r ON r.id = a.round_id"
                                + " WHERE a.round_id = ? AND a.budget_held_on IS NOT NULL AND r.budget IS NOT NULL GROUP BY r.id")
                .setParameter(1, round)
                .getResultList();
        return held.stream()
                .map(Object[].class::cast)
                .map(row -> new BudgetStop((String) row[0], yen(row[1]), ((Number) row[2]).intValue(), yen(row[3])))
                .findFirst();
    }

    /** 見合わせ since when; empty when the application doesn't wait for the budget. */
    public Optional<LocalDate> heldSince(long applicationId) {
        List<?> days = entities.createNativeQuery(
                        "SELECT budget_held_on FROM grant_application WHERE id = ? AND budget_held_on IS NOT NULL")
                .setParameter(1, applicationId)
                .getResultList();
        return days.stream().map(day -> ((Date) day).toLocalDate()).findFirst();
    }

    private static Yen yen(Object value) {
        return Yen.of(((Number) value).longValue());
    }
}
