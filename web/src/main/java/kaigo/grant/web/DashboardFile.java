package kaigo.grant.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kaigo.document.model.CsvCell;
import kaigo.frame.web.Sentences;
import kaigo.grant.GrantDashboard;

/** ダッシュボードのCSV: counts and amounts by 区分 and state of what the page shows. */
@WebServlet("/central/grant-dashboard-csv")
public class DashboardFile extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient GrantDashboardPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        GrantDashboard board = page.getBoard();
        String round = board.round() == null ? "" : board.round().name();
        response.setContentType("text/csv");
        response.setCharacterEncoding("UTF-8");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"grant-dashboard-%s.csv\"".formatted(page.getMonth()));
        response.getOutputStream().write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        CsvWriter csv = CsvWriter.builder().build(response.getOutputStream(), StandardCharsets.UTF_8);
        csv.writeRecord(Sentences.of("dash.columns").split(","));
        for (GrantDashboard.Cell cell : board.cells()) {
            csv.writeRecord(
                    CsvCell.of(round),
                    "all".equals(page.getMonth()) ? Sentences.of("dash.allMonths") : page.getMonth(),
                    Sentences.of("share." + cell.share()),
                    Sentences.in("grant", "grantState." + cell.state()),
                    String.valueOf(cell.count()),
                    String.valueOf(cell.amount().amount()));
        }
        csv.flush();
    }
}
