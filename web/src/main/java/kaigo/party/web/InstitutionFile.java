package kaigo.party.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kaigo.account.RightDenied;
import kaigo.document.model.CsvCell;
import kaigo.party.InstitutionReading;

/** 医療機関の取込みの様式: the headings with a sample row. */
@WebServlet("/central/institution-template")
public class InstitutionFile extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient InstitutionReading reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            List<List<String>> rows = reading.template();
            response.setContentType("text/csv");
            response.setCharacterEncoding("UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"institutions.csv\"");
            response.getOutputStream().write("\uFEFF".getBytes(StandardCharsets.UTF_8));
            CsvWriter csv = CsvWriter.builder().build(response.getOutputStream(), StandardCharsets.UTF_8);
            rows.forEach(row -> csv.writeRecord(CsvCell.row(row)));
            csv.flush();
        } catch (RightDenied denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
