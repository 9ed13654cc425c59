package kaigo.edge.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** ログインへ: how someone without a session is led to the login page of his listener, whatever kind of request it was. */
final class ToLogin {
    private ToLogin() {}

    static void lead(HttpServletRequest request, HttpServletResponse response, Listener listener) throws IOException {
        if (isFirstStepFromElsewhere(request)) {
            response.setContentType("text/html");
            response.setHeader("Refresh", "0");
        } else if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            Goal.remember(request);
            response.setContentType("text/xml");
            response.setCharacterEncoding("UTF-8");
            response.getWriter()
                    .write("<partial-response><redirect url=\"" + listener.loginPage() + "\"/></partial-response>");
        } else if (Background.is(request)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            Goal.remember(request);
            response.sendRedirect(listener.loginPage());
        }
    }

    /**
     * A link in a mail: the browser holds the strict cookie back on the first step from another site. The page asks for
     * itself once more, now as our own, rather than show a login to someone who is logged in.
     */
    static boolean isFirstStepFromElsewhere(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                && "cross-site".equals(request.getHeader("Sec-Fetch-Site"))
                && "navigate".equals(request.getHeader("Sec-Fetch-Mode"));
    }
}
