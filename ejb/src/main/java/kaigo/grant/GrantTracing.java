package kaigo.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.grant.model.BankResult;
import kaigo.grant.model.GrantDecision;
import kaigo.grant.model.GrantState;
import kaigo.grant.model.TransferBatch;
import kaigo.grant.model.TransferBatches;
import kaigo.grant.model.TransferFileReading;
import kaigo.grant.model.Yen;

/** 振込の追跡: finds the orders of a 顧客コード1 or of a 受付番号, each with its record in the bank's file. */
@Stateless
public class GrantTracing {
    private static final String ORDERS = "SELECT t.number, t.batch_id, t.amount, d.amount, d.round_id, d.number,"
            + " d.decided_on, a.id, a.receipt_no, a.office_no, CASE a.kind WHEN 'A'"
            + " THEN (SELECT name FROM office WHERE office_no = a.office_no)"
            + " ELSE (SELECT name FROM medical_institution WHERE code = a.office_no) END, t.result, t.answered_on,"
            + " w.file_name, t.corrected_at, a.state FROM grant_transfer_order t JOIN grant_application a ON a.id = t.application_id"
            + " JOIN grant_decision d ON d.application_id = a.id LEFT JOIN grant_bank_answer w ON w.id = t.answer_id"
            + " WHERE a.receipt_no = ?1 OR t.number = ?2 ORDER BY t.number DESC LIMIT 20";

    @PersistenceContext
    EntityManager entities;

    @Inject
    TransferBatches batches;

    /** @param text 顧客コード1 (with or without leading zeros) or 受付番号 */
    @Needs(Right.GRANT_TRANSFER_READ)
    public List<OrderTrace> find(String text) {
        String asked = text == null ? "" : text.strip();
        long number = asked.matches("[0-9]{1,10}") ? Long.parseLong(asked) : 0;
        List<?> rows = entities.createNativeQuery(ORDERS)
                .setParameter(1, asked)
                .setParameter(2, number)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(this::trace).toList();
    }

    private OrderTrace trace(Object[] row) {
        long order = number(row[0]);
        TransferBatch batch = batches.require(number(row[1]));
        Optional<TransferFileReading.Line> line = batch.hasFile()
                ? TransferFileReading.of(batches.bytes(batch.id())).line(order)
                : Optional.empty();
        return new OrderTrace(
                order,
                batch.id(),
                batch.state(),
                batch.transferOn(),
                batch.fileName(),
                line.map(TransferFileReading.Line::position).orElse(0),
                line.map(TransferFileReading.Line::record).orElse(null),
                Yen.of(number(row[2])),
                Yen.of(number(row[3])),
                GrantDecision.number((String) row[4], number(row[5])),
                day(row[6]),
                number(row[7]),
                (String) row[8],
                (String) row[9],
                (String) row[10],
                row[11] == null ? null : BankResult.of(row[11].toString()).orElseThrow(),
                day(row[12]),
                (String) row[13],
                row[14] == null ? null : ((Timestamp) row[14]).toInstant(),
                GrantState.valueOf((String) row[15]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static LocalDate day(Object value) {
        return value == null ? null : ((Date) value).toLocalDate();
    }
}
