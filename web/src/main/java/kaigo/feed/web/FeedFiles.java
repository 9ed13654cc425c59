package kaigo.feed.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import kaigo.document.model.CsvCell;
import kaigo.feed.FeedReading;
import kaigo.feed.model.FeedKind;
import kaigo.refusal.model.Refusal;

/** 連携のファイル: the template of a kind, and the rows of a feed that are to be mended. */
@WebServlet({"/insurer/feed-template", "/insurer/feed-rejected"})
public class FeedFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient FeedReading reading;

    @Inject
    transient FeedWords words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<FeedKind> kind = Arrays.stream(FeedKind.values())
                .filter(known -> known.name().equals(request.getParameter("kind")))
                .findFirst();
        if (kind.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/csv");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        try {
            if (request.getServletPath().endsWith("template")) {
                sendTemplate(kind.get(), response);
            } else {
                sendRejectedRows(number(request.getParameter("feed")), kind.get(), response);
            }
        } catch (Refusal refusal) {
            response.resetBuffer(); // the headers of the edge stay
            response.setHeader("Content-Disposition", null);
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void sendTemplate(FeedKind kind, HttpServletResponse response) throws IOException {
        var rows = reading.template(kind);
        name(response, kind.layout().fileName());
        response.getOutputStream().write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        CsvWriter csv = CsvWriter.builder().build(response.getOutputStream(), StandardCharsets.UTF_8);
        rows.forEach(row -> csv.writeRecord(CsvCell.row(row)));
        csv.flush();
    }

    private void sendRejectedRows(long feedId, FeedKind kind, HttpServletResponse response) throws IOException {
        name(response, kind.layout().fileName());
        reading.writeRejectedRows(feedId, kind, words::inFile, response.getOutputStream());
    }

    private static void name(HttpServletResponse response, String fileName) {
        response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
    }

    private static long number(String text) {
        return text != null && text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
    }
}
