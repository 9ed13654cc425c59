package kaigo.audit.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import kaigo.audit.AuditSearching;
import kaigo.audit.model.AuditRow;
import kaigo.document.model.CsvCell;
import kaigo.frame.web.Sentences;

/** 監査記録のCSV: what the list shows, up to a bound, written as it is read. */
@WebServlet("/central/audit-export")
public class AuditFile extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int BOUND = 50_000;

    @Inject
    transient AuditSearching searching;

    @Inject
    transient AuditAsked asked;

    @Inject
    transient AuditWords words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv");
        response.setCharacterEncoding("UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"audit-%s-%s.csv\"".formatted(asked.getFrom(), asked.getTo()));
        response.getOutputStream().write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        CsvWriter csv = CsvWriter.builder().build(response.getOutputStream(), StandardCharsets.UTF_8);
        csv.writeRecord(Sentences.in("audit", "columns").split(","));
        int written = searching.export(asked.query(), BOUND, row -> csv.writeRecord(cells(row)));
        if (written == BOUND) {
            csv.writeRecord(Sentences.in("audit", "exportBound", BOUND));
        }
        csv.flush();
    }

    private String[] cells(AuditRow row) {
        return Stream.of(
                        words.exact(row.at()),
                        row.login(),
                        row.accountId(),
                        row.actor(),
                        row.organisation(),
                        row.organisationNo(),
                        row.useCase(),
                        words.useCase(row.useCase()),
                        Sentences.in("audit", "outcome." + row.outcome()),
                        row.reason(),
                        row.requestId(),
                        row.certificateSerial())
                .map(CsvCell::of)
                .toArray(String[]::new);
    }
}
