package kaigo.edge.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import kaigo.account.model.Actor;

/**
 * 行き先: the page someone asked for before he had to log in. It is kept in the session and never in an address, so nobody
 * can hand out a link that leads elsewhere after login.
 */
public final class Goal {
    private static final String ATTRIBUTE = Goal.class.getName();

    private Goal() {}

    static void remember(HttpServletRequest request) {
        if ("GET".equals(request.getMethod())) {
            String query = request.getQueryString();
            String page = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
            request.getSession().setAttribute(ATTRIBUTE, page);
        }
    }

    /** Where to go after login: the page first asked for when it is open to this actor, else his home. */
    public static String take(HttpServletRequest request, Actor actor) {
        HttpSession session = request.getSession();
        String page = (String) session.getAttribute(ATTRIBUTE);
        session.removeAttribute(ATTRIBUTE);
        Listener listener = Arrival.of(request).listener();
        boolean open = page != null
                && Place.of(page.split("\\?", 2)[0], listener)
                        .filter(place -> place.admits(actor.roles()))
                        .isPresent();
        return open ? page : Place.homeOf(actor.roles(), listener).orElse("/");
    }
}
