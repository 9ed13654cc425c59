package kaigo.grant.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * 振込の保管: orders are made in sets. Due is what is decided, granted, and promised for this month or before, and what
 * failed and has a corrected account. The orders' counter row is the lock, so two runs never order the same grant.
 */
@ApplicationScoped
public class TransferOrders {
    private static final int PAGE = 5_000;
    private static final String SERIES = "transfer";
    private static final String DUE = " FROM grant_application a"
            + " JOIN grant_decision d ON d.application_id = a.id AND d.granted JOIN grant_round r ON r.id = a.round_id"
            + " WHERE (a.state = 'DECIDED' OR a.state = 'TRANSFER_FAILED' AND NOT EXISTS (SELECT 1"
            + " FROM grant_transfer_order f WHERE f.application_id = a.id AND f.corrected_at IS NULL))"
            + " AND a.transfer_from <= cast(?1 AS date) AND a.submitted_on BETWEEN ?7 AND ?8"
            + " AND NOT EXISTS (SELECT 1 FROM grant_transfer_order t WHERE t.application_id = a.id"
            + " AND t.failed_on IS NULL)";

    @PersistenceContext
    EntityManager entities;

    @Inject
    GrantNumbers numbers;

    /** One batch per source account. @return how many orders were made */
    public int makeAll(LocalDate today, LocalDate transferOn, SubmissionSpan span, Doer maker) {
        long before = numbers.take(SERIES, 0);
        @SuppressWarnings("unchecked")
        List<String> payers = entities.createNativeQuery("SELECT DISTINCT r.payer_id" + DUE + " ORDER BY 1")
                .setParameter(1, today)
                .setParameter(7, span.from())
                .setParameter(8, span.to())
                .getResultList();
        int made = 0;
        for (String payer : payers) {
            made += make(payer, before + made, today, transferOn, span, maker);
        }
        numbers.take(SERIES, made);
        return made;
    }

    private int make(
            String payer, long before, LocalDate today, LocalDate transferOn, SubmissionSpan span, Doer maker) {
        long batch = ((Number) entities.createNativeQuery("SELECT nextval('grant_transfer_batch_id')")
                        .getSingleResult())
                .longValue();
        entities.createNativeQuery("INSERT INTO grant_transfer_batch (id, payer_id, transfer_on, state, orders, total,"
                        + " maker_id, maker, made_on, version)"
                        + " SELECT ?2, r.payer_id, cast(?4 AS date), 'DRAFT', count(*), sum(d.amount), cast(?5 AS bigint), ?6, cast(?1 AS date), 1"
                        + DUE
                        + " AND r.payer_id = ?3 GROUP BY r.payer_id")
                .setParameter(1, today)
                .setParameter(2, batch)
                .setParameter(3, payer)
                .setParameter(4, transferOn)
                .setParameter(5, maker.accountId())
                .setParameter(6, maker.name())
                .setParameter(7, span.from())
                .setParameter(8, span.to())
                .executeUpdate();
        int orders = entities.createNativeQuery("INSERT INTO grant_transfer_order (number, batch_id, application_id,"
                        + " amount, bank_code, bank_name, branch_code, branch_name, account_type, account_no, payee)"
                        + " SELECT ?2 + row_number() OVER (ORDER BY a.receipt_no), ?3, a.id, d.amount, a.pay_bank_code,"
                        + " a.pay_bank_name, a.pay_branch_code, a.pay_branch_name, a.pay_account_type,"
                        + " a.pay_account_no, a.pay_name" + DUE + " AND r.payer_id = ?4")
                .setParameter(1, today)
                .setParameter(2, before)
                .setParameter(3, batch)
                .setParameter(4, payer)
                .setParameter(7, span.from())
                .setParameter(8, span.to())
                .executeUpdate();
        recordStep(batch, maker);
        return orders;
    }

    private void recordStep(long batch, Doer maker) {
        entities.createNativeQuery("INSERT INTO grant_step (application_id, seq, state, at, account_id, actor)"
                        + " SELECT t.application_id, (SELECT count(*) FROM grant_step s"
                        + " WHERE s.application_id = t.application_id), 'TRANSFER_ORDERED', cast(? AS timestamptz), cast(? AS bigint), ?"
                        + " FROM grant_transfer_order t WHERE t.batch_id = ?")
                .setParameter(1, Timestamp.from(maker.at()))
                .setParameter(2, maker.accountId())
                .setParameter(3, maker.name())
                .setParameter(4, batch)
                .executeUpdate();
        entities.createNativeQuery("UPDATE grant_application SET state = 'TRANSFER_ORDERED', version = version + 1"
                        + " WHERE id IN (SELECT application_id FROM grant_transfer_order WHERE batch_id = ?)")
                .setParameter(1, batch)
                .executeUpdate();
    }

    /** The orders of a batch by their numbers, as the file needs them, some thousands at a time. */
    public void each(TransferBatch batch, Consumer<TransferFile.Order> consumer) {
        List<TransferFile.Order> page = page(batch, 0);
        while (!page.isEmpty()) {
            page.forEach(consumer);
            page = page(batch, page.get(page.size() - 1).number());
        }
    }

    private List<TransferFile.Order> page(TransferBatch batch, long after) {
        List<?> rows = entities.createNativeQuery("SELECT number, bank_code, bank_name, branch_code, branch_name,"
                        + " account_type, account_no, payee, amount FROM grant_transfer_order WHERE batch_id = ?"
                        + " AND number > ? ORDER BY number LIMIT " + PAGE)
                .setParameter(1, batch.id())
                .setParameter(2, after)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new TransferFile.Order(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        (String) row[6],
                        (String) row[7],
                        Yen.of(((Number) row[8]).longValue())))
                .toList();
    }

    /** What became of the last order of an application, when it failed. */
    public Optional<TransferFailure> failure(long applicationId) {
        List<?> rows = entities.createNativeQuery("SELECT t.number, b.transfer_on, t.result, t.corrected_at"
                        + " FROM grant_transfer_order t JOIN grant_transfer_batch b ON b.id = t.batch_id"
                        + " WHERE t.application_id = ? ORDER BY t.number DESC LIMIT 1")
                .setParameter(1, applicationId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .filter(row -> row[2] != null && !BankResult.PAID.code().equals(row[2].toString()))
                .map(row -> new TransferFailure(
                        ((Number) row[0]).longValue(),
                        ((Date) row[1]).toLocalDate(),
                        BankResult.of(row[2].toString()).orElseThrow(),
                        row[3] == null ? null : ((Timestamp) row[3]).toInstant()))
                .findFirst();
    }

    /** 口座の訂正: the failed order has its remedy, so that the next transfer makes another. */
    public void corrected(TransferFailure failure, Doer corrector) {
        entities.createNativeQuery("UPDATE grant_transfer_order SET corrected_at = cast(? AS timestamptz),"
                        + " corrector_id = cast(? AS bigint), corrector = ? WHERE number = ?")
                .setParameter(1, Timestamp.from(corrector.at()))
                .setParameter(2, corrector.accountId())
                .setParameter(3, corrector.name())
                .setParameter(4, failure.order())
                .executeUpdate();
    }

    /** Ordered applications whose last step has no mail in the outbox yet. */
    public List<Long> untold() {
        List<?> ids = entities.createNativeQuery("SELECT a.id FROM grant_application a"
                        + " WHERE a.state = 'TRANSFER_ORDERED' AND NOT EXISTS (SELECT 1 FROM outgoing_mail m"
                        + " WHERE m.unique_key = 'grant-' || a.id || '-' ||"
                        + " (SELECT count(*) FROM grant_step s WHERE s.application_id = a.id)) ORDER BY a.id")
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }
}
