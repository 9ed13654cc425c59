package kaigo.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kaigo.document.PdfPrinter;
import kaigo.document.Template;
import kaigo.document.model.IssuedDocument;
import kaigo.document.model.IssuedDocuments;
import kaigo.grant.model.GrantKind;
import kaigo.grant.model.GrantPayer;
import kaigo.grant.model.TransferBatch;
import kaigo.grant.model.Yen;
import kaigo.time.model.JapaneseDate;

/** 振込合計票 (PDF): what the approver compares and signs, printed once with the file and kept as printed. */
@ApplicationScoped
class TransferTotals {
    private static final Template PAGE = Template.of(TransferTotals.class, "totals.xhtml");
    private static final String BY_ROUND = "SELECT r.name, a.kind, count(*), sum(t.amount) FROM grant_transfer_order t"
            + " JOIN grant_application a ON a.id = t.application_id JOIN grant_round r ON r.id = a.round_id"
            + " WHERE t.batch_id = ? GROUP BY r.id, a.kind ORDER BY r.id, a.kind";

    @PersistenceContext
    EntityManager entities;

    @Inject
    PdfPrinter printer;

    @Inject
    IssuedDocuments documents;

    static String key(long batchId) {
        return "transfer-totals-" + batchId;
    }

    /** From the batch's stored orders only; once. */
    void issue(TransferBatch batch, GrantPayer payer) {
        if (documents.find(key(batch.id())).isEmpty()) {
            documents.keep(IssuedDocument.pdf(
                    key(batch.id()),
                    "総合振込合計票",
                    "goukei-" + batch.fileName().replace(".txt", ".pdf"),
                    printer.print(PAGE.xhtml(values(batch, payer))),
                    batch.madeOn()));
        }
    }

    private Map<String, String> values(TransferBatch batch, GrantPayer payer) {
        List<?> found =
                entities.createNativeQuery(BY_ROUND).setParameter(1, batch.id()).getResultList();
        List<Object[]> rows = found.stream().map(Object[].class::cast).toList();
        Map<String, String> values = new HashMap<>();
        values.put("batch", String.valueOf(batch.id()));
        values.put("transferOn", JapaneseDate.formatWithWeekday(batch.transferOn()));
        values.put("madeOn", JapaneseDate.format(batch.madeOn()));
        values.put("maker", batch.maker());
        values.put("file", batch.fileName());
        values.put("sha", batch.sha256().replaceAll("(.{16})", "$1 ").strip());
        values.put(
                "consignor",
                payer.source().consignorName() + "（" + payer.source().consignorCode() + "）");
        values.put(
                "bank",
                payer.source().bankName() + " " + payer.source().branchName() + " "
                        + payer.source().accountNo());
        values.put("orders", String.format("%,d", batch.orders()));
        values.put("total", batch.total().grouped());
        values.put(
                "labels",
                column(
                        rows,
                        row -> row[0] + "　"
                                + GrantKind.valueOf(row[1].toString()).term()));
        values.put("counts", column(rows, row -> String.format("%,d", ((Number) row[2]).longValue())));
        values.put(
                "amounts",
                column(rows, row -> Yen.of(((Number) row[3]).longValue()).grouped()));
        return values;
    }

    private static String column(List<Object[]> rows, Function<Object[], String> cell) {
        return rows.stream().map(cell).collect(Collectors.joining("\n"));
    }
}
