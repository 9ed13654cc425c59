package kaigo.grant.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kaigo.document.model.ReceivedFile;

/**
 * 収支の照合: applications = decisions = transfer orders = records of the file = the bank's answers, per round and batch. It
 * only reads, each of the two sides from its own rows.
 */
@ApplicationScoped
public class GrantBalances {
    private static final String OF_ROUNDS = """
            SELECT 'DECISIONS', r.id,
                   (SELECT coalesce(sum(a.grant_amount), 0) FROM grant_application a WHERE a.round_id = r.id
                       AND (a.state IN ('DECIDED', 'TRANSFER_ORDERED', 'PAID', 'TRANSFER_FAILED') OR a.state = 'APPROVED'
                            AND EXISTS (SELECT 1 FROM grant_decision d WHERE d.application_id = a.id))),
                   (SELECT coalesce(sum(d.amount), 0) FROM grant_decision d WHERE d.round_id = r.id)
              FROM grant_round r
            UNION ALL
            SELECT 'ORDERS', r.id,
                   (SELECT coalesce(sum(d.amount), 0) FROM grant_decision d JOIN grant_application a ON a.id = d.application_id
                     WHERE a.round_id = r.id AND a.state IN ('TRANSFER_ORDERED', 'PAID')),
                   (SELECT coalesce(sum(t.amount), 0) FROM grant_transfer_order t JOIN grant_application a ON a.id = t.application_id
                     WHERE a.round_id = r.id AND t.failed_on IS NULL)
              FROM grant_round r
            UNION ALL
            SELECT 'PAID', r.id,
                   (SELECT coalesce(sum(d.amount), 0) FROM grant_decision d JOIN grant_application a ON a.id = d.application_id
                     WHERE a.round_id = r.id AND a.state = 'PAID'),
                   (SELECT coalesce(sum(t.amount), 0) FROM grant_transfer_order t JOIN grant_application a ON a.id = t.application_id
                     WHERE a.round_id = r.id AND t.result = '0')
              FROM grant_round r""";

    private static final String OF_BATCHES = """
            SELECT k.kind, cast(b.id AS varchar), k.expected, k.found
              FROM grant_transfer_batch b
              JOIN LATERAL (SELECT count(*) AS n, coalesce(sum(t.amount), 0) AS total,
                                   coalesce(sum(t.amount) FILTER (WHERE t.result = '0'), 0) AS paid
                              FROM grant_transfer_order t WHERE t.batch_id = b.id) o ON true
              JOIN LATERAL (SELECT coalesce(sum(l.amount), 0) AS paid
                              FROM (SELECT DISTINCT l.order_number, l.amount FROM grant_bank_answer_line l
                                      JOIN grant_bank_answer w ON w.id = l.answer_id
                                     WHERE w.batch_id = b.id AND w.applied_on IS NOT NULL AND l.result = '0') l) w ON true
              CROSS JOIN LATERAL (VALUES ('BATCH_COUNT', cast(b.orders AS bigint), o.n), ('BATCH_TOTAL', b.total, o.total),
                                         ('ANSWERS', w.paid, o.paid)) AS k(kind, expected, found)""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    TransferBatches batches;

    /** Every comparison of rounds and of batches by their rows. */
    public List<Imbalance> byRows() {
        List<Imbalance> all = new ArrayList<>(compared(OF_ROUNDS));
        all.addAll(compared(OF_BATCHES));
        return all;
    }

    private List<Imbalance> compared(String sql) {
        List<?> rows = entities.createNativeQuery(sql).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Imbalance(
                        Imbalance.Kind.valueOf((String) row[0]),
                        (String) row[1],
                        ((Number) row[2]).longValue(),
                        ((Number) row[3]).longValue()))
                .toList();
    }

    /** Batches that have a file. */
    public List<Long> files() {
        return entities.createQuery(
                        "SELECT b.id FROM TransferBatch b WHERE b.sha256 IS NOT NULL ORDER BY b.id", Long.class)
                .getResultList();
    }

    /** The comparisons of one batch's file with its orders. */
    public List<Imbalance> byFile(long batch) {
        byte[] file = batches.bytes(batch);
        TransferFileReading reading = TransferFileReading.of(file);
        Map<Long, Long> orders = orders(batch);
        long total = orders.values().stream().mapToLong(Long::longValue).sum();
        long matching = reading.lines().stream()
                .filter(line -> Long.valueOf(line.amount().amount()).equals(orders.get(line.order())))
                .count();
        boolean whole = reading.addsUp()
                && reading.lines().size() == orders.size()
                && ReceivedFile.hash(file).equals(batches.require(batch).sha256());
        String subject = Long.toString(batch);
        return List.of(
                new Imbalance(
                        Imbalance.Kind.FILE_TOTAL,
                        subject,
                        total,
                        reading.total().amount()),
                new Imbalance(Imbalance.Kind.FILE_RECORDS, subject, orders.size(), whole ? matching : 0));
    }

    private Map<Long, Long> orders(long batch) {
        List<?> rows = entities.createNativeQuery("SELECT number, amount FROM grant_transfer_order WHERE batch_id = ?")
                .setParameter(1, batch)
                .getResultList();
        Map<Long, Long> orders = new HashMap<>();
        for (Object row : rows) {
            Object[] order = (Object[]) row;
            orders.put(((Number) order[0]).longValue(), ((Number) order[1]).longValue());
        }
        return orders;
    }
}
