package kaigo.frame.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kaigo.edge.web.Visit;
import kaigo.time.SystemClock;

/**
 * セッションの延長: 「続ける」 in the warning before the automatic log-out is a POST. A page asks by GET how much is left, for
 * another window may have been at work. 401 when the session has ended.
 */
@WebServlet("/session")
public class SessionKeeping extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient SystemClock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        answer(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        answer(request, response);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) {
        boolean open = Visit.secondsLeft(request, clock.now()) > 0;
        response.setStatus(open ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_UNAUTHORIZED);
    }
}
