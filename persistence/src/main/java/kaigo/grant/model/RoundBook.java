package kaigo.grant.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.util.List;

/** 募集回の台帳: the rounds as the operator keeps them. Of two who edit at once one waits, so that no periods overlap. */
@ApplicationScoped
public class RoundBook {
    @PersistenceContext
    EntityManager entities;

    @Inject
    GrantNumbers numbers;

    /** Keeps other editors, but no readers, out to the end of the transaction. */
    public void lock() {
        query("LOCK TABLE grant_round IN SHARE ROW EXCLUSIVE MODE").executeUpdate();
    }

    /** So that until the end of the transaction nobody submits into this round, nor is anything in it decided. */
    public void close(String id) {
        query("SELECT id FROM grant_round WHERE id = ? FOR NO KEY UPDATE", id).getResultList();
        numbers.take(GrantDecisions.series(id), 0);
    }

    /** All rounds, the latest first. */
    public List<GrantRound> all() {
        return entities.createQuery("SELECT r FROM GrantRound r ORDER BY r.opensOn DESC", GrantRound.class)
                .getResultList();
    }

    /** @param id null for none, as in an address without it. @throws NoSuchRound when there is none */
    public GrantRound require(String id) {
        GrantRound round = id == null ? null : entities.find(GrantRound.class, id);
        if (round == null) {
            throw new NoSuchRound();
        }
        return round;
    }

    public long version(String id) {
        return ((Number) query("SELECT version FROM grant_round WHERE id = ?", id)
                        .getSingleResult())
                .longValue();
    }

    /** Periods of all rounds but this one. */
    public List<RoundChecks.Taken> others(String id) {
        return all().stream()
                .filter(round -> !round.id().equals(id))
                .map(round -> new RoundChecks.Taken(round.name(), round.opensOn(), round.closesOn()))
                .toList();
    }

    public RoundUse use(String id) {
        Object[] row = (Object[]) query(
                        "SELECT count(*), min(first_submitted_on), max(submitted_on), (SELECT cast(coalesce(sum(amount), 0)"
                                + " AS bigint) FROM grant_decision WHERE round_id = ?)"
                                + " FROM grant_application WHERE round_id = ? AND submitted_on IS NOT NULL",
                        id,
                        id)
                .getSingleResult();
        return new RoundUse(
                ((Number) row[0]).intValue(),
                row[1] == null ? null : ((Date) row[1]).toLocalDate(),
                row[2] == null ? null : ((Date) row[2]).toLocalDate(),
                Yen.of(((Number) row[3]).longValue()));
    }

    /** 募集回を設ける @param payerId the account that pays */
    public void open(String id, RoundDraft draft, String payerId) {
        GrantRound.Period period = draft.period();
        query(
                        "INSERT INTO grant_round (id, name, opens_on, closes_on, resubmit_until, receipts_from,"
                                + " notice_after_months, transfer_after_months, rounding_unit, once_over_rounds, payer_id)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        id,
                        draft.name(),
                        Date.valueOf(period.opensOn()),
                        Date.valueOf(period.closesOn()),
                        Date.valueOf(period.resubmitUntil()),
                        Date.valueOf(period.receiptsFrom()),
                        draft.schedule().noticeAfterMonths(),
                        draft.schedule().transferAfterMonths(),
                        draft.terms().roundingUnit(),
                        draft.terms().onceOverRounds(),
                        payerId)
                .executeUpdate();
        limits(id, draft);
        tables(id, draft);
    }

    /** 変更 */
    public void change(String id, RoundDraft draft) {
        GrantRound.Period period = draft.period();
        query(
                        "UPDATE grant_round SET version = version + 1, name = ?, opens_on = ?, closes_on = ?,"
                                + " resubmit_until = ?, receipts_from = ?, notice_after_months = ?,"
                                + " transfer_after_months = ?, rounding_unit = ?, once_over_rounds = ? WHERE id = ?",
                        draft.name(),
                        Date.valueOf(period.opensOn()),
                        Date.valueOf(period.closesOn()),
                        Date.valueOf(period.resubmitUntil()),
                        Date.valueOf(period.receiptsFrom()),
                        draft.schedule().noticeAfterMonths(),
                        draft.schedule().transferAfterMonths(),
                        draft.terms().roundingUnit(),
                        draft.terms().onceOverRounds(),
                        id)
                .executeUpdate();
        limits(id, draft);
        for (String table : List.of("grant_special_window", "grant_service_ceiling", "grant_opinion_rate")) {
            query("DELETE FROM " + table + " WHERE round_id = ?", id).executeUpdate();
        }
        tables(id, draft);
    }

    private void limits(String id, RoundDraft draft) {
        query(
                        "UPDATE grant_round SET second_approval_above = cast(? AS bigint), budget = cast(? AS bigint)"
                                + " WHERE id = ?",
                        yen(draft.terms().secondApprovalAbove()),
                        yen(draft.budget()),
                        id)
                .executeUpdate();
    }

    private void tables(String id, RoundDraft draft) {
        draft.schedule()
                .windows()
                .forEach(window -> query(
                                "INSERT INTO grant_special_window (round_id, applied_from, applied_to, notice_by, transfer_by,"
                                        + " returned_to) VALUES (?, ?, ?, ?, ?, ?)",
                                id,
                                Date.valueOf(window.appliedFrom()),
                                Date.valueOf(window.appliedTo()),
                                Date.valueOf(window.noticeBy()),
                                Date.valueOf(window.transferBy()),
                                Date.valueOf(window.returnedTo()))
                        .executeUpdate());
        draft.terms()
                .ceilings()
                .forEach((category, allowance) -> query(
                                "INSERT INTO grant_service_ceiling (round_id, category, readers, ceiling) VALUES (?, ?, ?, ?)",
                                id,
                                category.name(),
                                allowance.readers(),
                                allowance.amount().amount())
                        .executeUpdate());
        draft.terms()
                .opinionRates()
                .forEach(rate -> query(
                                "INSERT INTO grant_opinion_rate (round_id, beds_from, numerator, denominator, ceiling)"
                                        + " VALUES (?, ?, ?, ?, ?)",
                                id,
                                rate.bedsFrom(),
                                rate.numerator(),
                                rate.denominator(),
                                rate.ceiling().amount())
                        .executeUpdate());
    }

    private static String yen(Yen amount) {
        return amount == null ? null : String.valueOf(amount.amount());
    }

    public void note(RoundEvent event) {
        entities.persist(event);
    }

    /** 履歴, the newest first. */
    public List<RoundEvent> history(String id) {
        return entities.createQuery(
                        "SELECT e FROM RoundEvent e WHERE e.roundId = :id ORDER BY e.at DESC, e.id DESC",
                        RoundEvent.class)
                .setParameter("id", id)
                .getResultList();
    }

    private Query query(String sql, Object... values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
