package kaigo.edge.web;

import jakarta.servlet.http.HttpServletResponse;

/** 画面の中の書類: a file that one of our own pages shows in a frame. It may load and run nothing, and nobody else may frame it. */
public final class FramedPaper {
    /** Browsers show a PDF by a plugin of their own, hence object-src; it styles itself. */
    static final String POLICY = "default-src 'none'; object-src 'self'; img-src 'self'; style-src 'unsafe-inline';"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    private FramedPaper() {}

    /** For the answer that carries the file. */
    public static void allow(HttpServletResponse response) {
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader(ContentSecurityPolicy.HEADER, POLICY);
    }
}
