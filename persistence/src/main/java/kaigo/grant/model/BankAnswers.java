package kaigo.grant.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kaigo.document.model.ReceivedFile;

/**
 * 銀行の回答の保管: kept as it was sent, applied in one set-based step: orders, states, steps and the batch, all or nothing. What was
 * answered before is left as it stands, so the same answer again changes nothing.
 */
@ApplicationScoped
public class BankAnswers {
    private static final String UNTOLD = " FROM grant_bank_answer w JOIN grant_transfer_order t ON t.answer_id = w.id"
            + " JOIN grant_application a ON a.id = t.application_id"
            + " WHERE w.applied_on IS NOT NULL AND w.told_on IS NULL AND a.state IN ('PAID', 'TRANSFER_FAILED')"
            + " AND NOT EXISTS (SELECT 1 FROM outgoing_mail m WHERE m.unique_key = 'grant-' || a.id || '-' ||"
            + " (SELECT count(*) FROM grant_step s WHERE s.application_id = a.id))";

    @PersistenceContext
    EntityManager entities;

    @Inject
    TransferBatches batches;

    /** The orders of a batch by their numbers. */
    public Map<Long, BankAnswer.Ordered> orders(TransferBatch batch) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT number, amount, result FROM grant_transfer_order WHERE batch_id = ?")
                .setParameter(1, batch.id())
                .getResultList();
        Map<Long, BankAnswer.Ordered> orders = new HashMap<>();
        for (Object row : rows) {
            Object[] order = (Object[]) row;
            orders.put(
                    ((Number) order[0]).longValue(),
                    new BankAnswer.Ordered(Yen.of(((Number) order[1]).longValue()), result(order[2])));
        }
        return orders;
    }

    private static BankResult result(Object code) {
        return code == null ? null : BankResult.of(code.toString()).orElseThrow();
    }

    /**
     * Keeps an answer without errors. @return its id; that of the former when the same file came before
     *
     * @throws AnswerUnderWay while another answer of the batch waits to be applied
     */
    public long keep(TransferBatch batch, String fileName, byte[] content, List<BankAnswer.Line> lines, Doer sender) {
        String sha256 = ReceivedFile.hash(content);
        List<Long> former =
                ids("SELECT id FROM grant_bank_answer WHERE batch_id = ? AND sha256 = ?", batch.id(), sha256);
        if (!former.isEmpty()) {
            return former.get(0);
        }
        if (!ids("SELECT id FROM grant_bank_answer WHERE batch_id = ? AND applied_on IS NULL", batch.id())
                .isEmpty()) {
            throw new AnswerUnderWay();
        }
        long id = ids("SELECT nextval('grant_bank_answer_id')").get(0);
        entities.createNativeQuery("INSERT INTO grant_bank_answer (id, batch_id, file_name, sha256, content, lines,"
                        + " received_at, account_id, sender) VALUES (?, ?, ?, ?, ?, ?, ?, cast(? AS bigint), ?)")
                .setParameter(1, id)
                .setParameter(2, batch.id())
                .setParameter(3, fileName)
                .setParameter(4, sha256)
                .setParameter(5, content)
                .setParameter(6, lines.size())
                .setParameter(7, Timestamp.from(sender.at()))
                .setParameter(8, sender.accountId())
                .setParameter(9, sender.name())
                .executeUpdate();
        entities.createNativeQuery("INSERT INTO grant_bank_answer_line (answer_id, order_number, amount, result)"
                        + " SELECT ?, l.number, l.amount, l.result FROM unnest("
                        + "cast(string_to_array(?, ',') AS bigint[]), cast(string_to_array(?, ',') AS bigint[]),"
                        + " string_to_array(?, ',')) AS l(number, amount, result)")
                .setParameter(1, id)
                .setParameter(2, joined(lines, line -> String.valueOf(line.order())))
                .setParameter(
                        3, joined(lines, line -> String.valueOf(line.amount().amount())))
                .setParameter(4, joined(lines, line -> line.result().code()))
                .executeUpdate();
        return id;
    }

    private static String joined(List<BankAnswer.Line> lines, Function<BankAnswer.Line, String> column) {
        return lines.stream().map(column).collect(Collectors.joining(","));
    }

    /** Answers that aren't applied yet, the oldest first. */
    public List<Long> unapplied() {
        return ids("SELECT id FROM grant_bank_answer WHERE applied_on IS NULL ORDER BY id");
    }

    /** 消込 of one answer. @return how many orders it answered; 0 when it was applied before */
    public int apply(long answer, LocalDate day, Doer doer) {
        List<Long> batch =
                ids("SELECT batch_id FROM grant_bank_answer WHERE id = ? AND applied_on IS NULL FOR UPDATE", answer);
        if (batch.isEmpty()) {
            return 0;
        }
        TransferBatch locked = batches.locked(batch.get(0));
        int answered = entities.createNativeQuery(
                        "UPDATE grant_transfer_order t SET result = l.result, answer_id = l.answer_id,"
                                + " answered_on = cast(?1 AS date),"
                                + " failed_on = CASE WHEN l.result = '0' THEN NULL ELSE cast(?1 AS date) END"
                                + " FROM grant_bank_answer_line l WHERE l.answer_id = ?2 AND l.order_number = t.number"
                                + " AND t.batch_id = ?3 AND t.amount = l.amount AND t.result IS NULL")
                .setParameter(1, day)
                .setParameter(2, answer)
                .setParameter(3, locked.id())
                .executeUpdate();
        recordSteps(answer, doer);
        entities.createNativeQuery("UPDATE grant_bank_answer SET applied_on = ? WHERE id = ?")
                .setParameter(1, day)
                .setParameter(2, answer)
                .executeUpdate();
        if (ids("SELECT number FROM grant_transfer_order WHERE batch_id = ? AND result IS NULL LIMIT 1", locked.id())
                .isEmpty()) {
            locked.reconciled(day);
        }
        return answered;
    }

    private void recordSteps(long answer, Doer doer) {
        entities.createNativeQuery("INSERT INTO grant_step (application_id, seq, state, at, account_id, actor, reason)"
                        + " SELECT t.application_id, (SELECT count(*) FROM grant_step s"
                        + " WHERE s.application_id = t.application_id),"
                        + " CASE t.result WHEN '0' THEN 'PAID' ELSE 'TRANSFER_FAILED' END, cast(?1 AS timestamptz),"
                        + " cast(?2 AS bigint), ?3,"
                        + " CASE t.result WHEN '1' THEN ?4 WHEN '2' THEN ?5 WHEN '9' THEN ?6 END"
                        + " FROM grant_transfer_order t WHERE t.answer_id = ?7")
                .setParameter(1, Timestamp.from(doer.at()))
                .setParameter(2, doer.accountId())
                .setParameter(3, doer.name())
                .setParameter(4, BankResult.NO_ACCOUNT.term())
                .setParameter(5, BankResult.NAME_DIFFERS.term())
                .setParameter(6, BankResult.OTHER.term())
                .setParameter(7, answer)
                .executeUpdate();
        entities.createNativeQuery("UPDATE grant_application a SET version = version + 1,"
                        + " state = CASE t.result WHEN '0' THEN 'PAID' ELSE 'TRANSFER_FAILED' END"
                        + " FROM grant_transfer_order t WHERE t.answer_id = ? AND a.id = t.application_id")
                .setParameter(1, answer)
                .executeUpdate();
    }

    /** Applications of applied answers whose last step has no mail in the outbox yet. */
    public List<Long> untold() {
        return ids("SELECT a.id" + UNTOLD + " ORDER BY t.number");
    }

    /** 知らせ済み: answers all of whose applicants were told aren't looked at again. */
    public void closeTold(LocalDate day) {
        entities.createNativeQuery("UPDATE grant_bank_answer SET told_on = ? WHERE applied_on IS NOT NULL"
                        + " AND told_on IS NULL AND id NOT IN (SELECT w.id" + UNTOLD + ")")
                .setParameter(1, day)
                .executeUpdate();
    }

    private List<Long> ids(String sql, Object... values) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        List<?> found = query.getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }
}
