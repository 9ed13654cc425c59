package kaigo.certificate.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kaigo.account.RightDenied;
import kaigo.certificate.CertificateReading;
import kaigo.certificate.CertificateRow;
import kaigo.certificate.CertificateSearching;
import kaigo.certificate.IssuedFile;
import kaigo.certificate.model.Standing;
import kaigo.document.model.CsvCell;
import kaigo.frame.web.Sentences;
import kaigo.refusal.model.Refusal;

/** 電子証明書のファイル: one certificate in PEM (never its key), and what a search found as CSV. */
@WebServlet({
    "/mypage/certificate-file",
    "/insurer/certificate-file",
    "/central/certificate-file",
    "/central/certificates-csv"
})
public class CertificateFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS =
            List.of("organisationNo", "organisation", "kind", "serial", "state", "validFrom", "validTo", "revokedOn");

    @Inject
    transient CertificateReading reading;

    @Inject
    transient CertificateSearching searching;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            if (request.getServletPath().endsWith("csv")) {
                sendList(request, response);
            } else {
                sendCertificate(serial(request), response);
            }
        } catch (RightDenied denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (Refusal refusal) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void sendCertificate(String serial, HttpServletResponse response) throws IOException {
        IssuedFile file = reading.pem(serial);
        response.setContentType(file.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file.fileName() + "\"");
        response.getOutputStream().write(file.bytes());
    }

    private void sendList(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Standing standing = Arrays.stream(Standing.values())
                .filter(each -> each.name().equals(request.getParameter("standing")))
                .findFirst()
                .orElse(null);
        List<CertificateRow> rows = searching.export(request.getParameter("q"), standing);
        response.setContentType("text/csv");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"certificates.csv\"");
        response.getOutputStream().write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        CsvWriter csv = CsvWriter.builder().build(response.getOutputStream(), StandardCharsets.UTF_8);
        csv.writeRecord(COLUMNS.stream().map(column -> word("csv." + column)).toList());
        rows.forEach(row -> csv.writeRecord(line(row)));
        csv.flush();
    }

    private static List<String> line(CertificateRow row) {
        return Stream.of(
                        row.number(),
                        row.name(),
                        word("kind." + row.kind()),
                        row.serial(),
                        word("standing." + row.standing()),
                        row.firstDay().toString(),
                        row.lastDay().toString(),
                        row.revokedAt() == null ? "" : row.revokedAt().toString())
                .map(CsvCell::of)
                .toList();
    }

    private static String serial(HttpServletRequest request) {
        String serial = request.getParameter("serial");
        return serial != null && serial.matches("[0-9a-f]{1,40}") ? serial : "0";
    }

    private static String word(String key) {
        return Sentences.in("certificate", key);
    }
}
