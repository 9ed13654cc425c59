package kaigo.edge.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** 入口の振り分け: "/" leads to the portal, or to the home of whoever is logged in on the services listener. */
@WebServlet("")
public class HomeServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String PORTAL = "/portal/index.xhtml";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Listener listener = Arrival.of(request).listener();
        Visit visit = Visit.of(request);
        if (listener == Listener.PUBLIC) {
            response.sendRedirect(PORTAL);
        } else if (visit == null) {
            response.sendRedirect(listener.loginPage());
        } else {
            response.sendRedirect(Place.homeOf(visit.actor().roles(), listener).orElse(listener.loginPage()));
        }
    }
}
