package kaigo.frame.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** セッションの延長: 「続ける」 in the warning before the automatic log-out. Asking renews the session; 401 when it has ended. */
@WebServlet("/session")
public class SessionKeeping extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        boolean open = request.getSession(false) != null;
        response.setStatus(open ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_UNAUTHORIZED);
    }
}
