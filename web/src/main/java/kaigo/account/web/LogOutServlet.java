package kaigo.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import kaigo.account.LoggingIn;
import kaigo.account.SessionStanding;
import kaigo.edge.web.Arrival;

/** ログアウト: ends the session and says so on the login page. By POST: a link or a picture can't log anybody out. */
@WebServlet("/logout")
public class LogOutServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient LoggingIn loggingIn;

    @Inject
    transient SessionStanding sessions;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            loggingIn.leave();
            sessions.end(session.getId());
            session.invalidate();
        }
        response.sendRedirect(Arrival.of(request).listener().loginPage() + "?out=1");
    }
}
