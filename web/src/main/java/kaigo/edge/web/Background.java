package kaigo.edge.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * ひとりでに来る要求: polls, pushes and drafts that a page sends by itself say so ({@code frame.js}); they keep no session
 * open. A page that kept silent would only prolong the session of whoever sits before it.
 */
final class Background {
    /** How many seconds are left, on each answer to somebody logged in: the page's clock follows the server's. */
    static final String LEFT = "X-Kaigo-Session";

    private static final String HEADER = "X-Kaigo-Background";

    private Background() {}

    static boolean is(HttpServletRequest request) {
        return request.getHeader(HEADER) != null;
    }
}
