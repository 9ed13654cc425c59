package kaigo.edge.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.net.URISyntaxException;
import kaigo.account.model.Actor;

/**
 * 行き先: the page someone asked for before he had to log in. It is kept in the session and never in an address, so nobody
 * can hand out a link that leads elsewhere after login.
 */
public final class Goal {
    private static final String ATTRIBUTE = Goal.class.getName();

    private Goal() {}

    static void remember(HttpServletRequest request) {
        String page = "GET".equals(request.getMethod())
                ? withQuery(request.getRequestURI(), request.getQueryString())
                : sender(request);
        if (page != null) {
            request.getSession().setAttribute(ATTRIBUTE, page);
        }
    }

    /** The page whose form was sent too late; its draft waits there. Null when it wasn't one of this listener. */
    private static String sender(HttpServletRequest request) {
        String referrer = request.getHeader("Referer");
        String origin = request.getScheme() + "://" + request.getHeader("Host") + "/";
        if (referrer == null || !referrer.startsWith(origin)) {
            return null;
        }
        try {
            URI page = new URI(referrer);
            return withQuery(page.getRawPath(), page.getRawQuery());
        } catch (URISyntaxException unreadable) {
            return null;
        }
    }

    private static String withQuery(String path, String query) {
        return query == null ? path : path + "?" + query;
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
