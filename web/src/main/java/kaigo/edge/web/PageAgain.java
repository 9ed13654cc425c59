package kaigo.edge.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * 同じ画面をもう一度: the address at which an expired page is opened anew, with what it was about. A form's own address
 * carries no query, but the browser says from which page it was sent; and pages of one application carry its id as a field.
 */
final class PageAgain {
    private PageAgain() {}

    static String of(HttpServletRequest request) {
        return address(
                request.getRequestURI(),
                request.getQueryString(),
                request.getHeader("Referer"),
                request.getParameter("id"));
    }

    /** @param id number of what the page is about, as a field of its form; or null */
    static String address(String path, String query, String referer, String id) {
        String asked = asked(query);
        if (asked.isEmpty()) {
            asked = asked(queryOf(referer, path));
        }
        if (asked.isEmpty() && id != null && id.matches("[0-9]{1,18}")) {
            asked = "id=" + id;
        }
        return asked.isEmpty() ? path : path + "?" + asked;
    }

    /** Of that page only, whatever else may stand there: the address stays our own. */
    private static String queryOf(String referer, String path) {
        try {
            URI from = URI.create(referer == null ? "" : referer);
            return path.equals(from.getRawPath()) ? from.getRawQuery() : null;
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    /** Without what the frame itself puts there. */
    private static String asked(String query) {
        return query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(one -> !one.isEmpty() && !one.startsWith("jakarta.faces."))
                        .collect(Collectors.joining("&"));
    }
}
