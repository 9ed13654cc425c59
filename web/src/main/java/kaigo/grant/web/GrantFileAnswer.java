package kaigo.grant.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import kaigo.edge.web.FramedPaper;
import kaigo.grant.GrantFile;
import kaigo.refusal.model.Refusal;

/** ファイルの応答: a file as the browser shows it in the page or saves it; what isn't there, or isn't the asker's, is 404. */
final class GrantFileAnswer {
    private GrantFileAnswer() {}

    /** To be shown: a picture or a PDF, in our own page or a tab. */
    static void show(HttpServletResponse response, Supplier<GrantFile> file) throws IOException {
        write(response, file, "inline");
    }

    /** To be saved. */
    static void save(HttpServletResponse response, Supplier<GrantFile> file) throws IOException {
        write(response, file, "attachment");
    }

    private static void write(HttpServletResponse response, Supplier<GrantFile> asked, String disposition)
            throws IOException {
        GrantFile file;
        try {
            file = asked.get();
        } catch (Refusal refusal) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String name = URLEncoder.encode(file.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        FramedPaper.allow(response);
        response.setContentType(file.mediaType());
        response.setContentLength(file.bytes().length);
        response.setHeader("Content-Disposition", disposition + "; filename*=UTF-8''" + name);
        response.getOutputStream().write(file.bytes());
    }

    /** A number of the address; 0, which nothing has, when it isn't one. */
    static long number(HttpServletRequest request, String name) {
        String text = request.getParameter(name);
        return text != null && text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
    }
}
