package kaigo.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import kaigo.account.DraftKeeping;

/**
 * 書きかけの控え: POST keeps what stands in a form ({@code draft.js} sends it while somebody types) or, with {@code drop},
 * drops it; GET gives it back to him. A text of the page's own, never read here.
 */
@WebServlet("/draft")
public class DraftServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9/_.:=&?-]{1,100}");
    private static final int MOST_BYTES = 32 * 1024;
    private static final String TYPE = "application/json";

    @Inject
    transient DraftKeeping drafts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String form = form(request, response);
        if (form == null) {
            return;
        }
        String kept = drafts.find(form).orElse(null);
        if (kept == null) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        response.setContentType(TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(kept);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String form = form(request, response);
        if (form == null) {
            return;
        }
        if (request.getParameter("drop") != null) {
            drafts.drop(form);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            keep(form, request, response);
        }
    }

    private void keep(String form, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String type = request.getContentType();
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (type == null || !type.startsWith(TYPE)) {
            response.setStatus(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else if (body.length > MOST_BYTES) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            drafts.keep(form, new String(body, StandardCharsets.UTF_8));
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        }
    }

    /** Which form; null when the name isn't one, and the answer says so. */
    private static String form(HttpServletRequest request, HttpServletResponse response) {
        String form = request.getParameter("form");
        if (form == null || !FORM.matcher(form).matches()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return null;
        }
        return form;
    }
}
