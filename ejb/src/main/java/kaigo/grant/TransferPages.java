package kaigo.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import kaigo.grant.model.BankResult;
import kaigo.grant.model.TransferBatch;
import kaigo.grant.model.Yen;

/** 振込の画面: view records of batches and orders. */
@ApplicationScoped
class TransferPages {
    @PersistenceContext
    EntityManager entities;

    TransferBatchRow row(TransferBatch batch) {
        return new TransferBatchRow(
                batch.id(),
                batch.version(),
                batch.state(),
                batch.transferOn(),
                batch.orders(),
                batch.total(),
                batch.madeOn(),
                batch.maker(),
                batch.confirmer(),
                batch.sha256(),
                batch.sentAt(),
                batch.sender(),
                batch.reconciledOn());
    }

    TransferBatchView view(TransferBatch batch) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT t.number, a.receipt_no, a.office_no, o.name, t.bank_name,"
                                + " t.branch_name, t.account_type, t.account_no, t.payee, t.amount, t.result,"
                                + " (SELECT max(f.number) FROM grant_transfer_order f"
                                + " WHERE f.application_id = t.application_id AND f.number < t.number),"
                                + " (SELECT min(f.number) FROM grant_transfer_order f"
                                + " WHERE f.application_id = t.application_id AND f.number > t.number)"
                                + " FROM grant_transfer_order t JOIN grant_application a ON a.id = t.application_id"
                                + " JOIN grant_applicant o ON o.kind = a.kind AND o.no = a.office_no WHERE t.batch_id = ? ORDER BY t.number")
                .setParameter(1, batch.id())
                .getResultList();
        return new TransferBatchView(
                row(batch),
                rows.stream()
                        .map(Object[].class::cast)
                        .map(TransferPages::order)
                        .toList());
    }

    private static TransferOrderRow order(Object[] row) {
        return new TransferOrderRow(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8],
                Yen.of(((Number) row[9]).longValue()),
                row[10] == null ? null : BankResult.of(row[10].toString()).orElseThrow(),
                number(row[11]),
                number(row[12]));
    }

    private static Long number(Object value) {
        return value == null ? null : ((Number) value).longValue();
    }
}
