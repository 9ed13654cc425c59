package kaigo.edge.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import kaigo.audit.DoorLog;

/** 場所の確認: a path that isn't on this listener doesn't exist; nobody else's page may post here. */
public class PlaceFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> OF_BROWSERS = Set.of("GET", "HEAD", "POST");
    private static final Set<String> OF_PROGRAMS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");
    private static final Set<String> OWN_PAGES = Set.of("same-origin", "none");

    /** Ours carry a version in their address, or change with a release only. */
    private static final String ASSET_CACHING = "public, max-age=3600";

    @Inject
    transient DoorLog doors;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Arrival arrival = Arrival.of(request);
        Optional<Place> place = Place.of(path(request), arrival.listener());
        if (!isSpokenHere(request)) {
            response.setHeader("Allow", "GET, HEAD, POST");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (place.isEmpty()) {
            noteOtherDoor(request, arrival);
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (isForged(request)) {
            doors.refused(SessionFilter.actor(request), arrival.source(request), "Request", "refusal.forged");
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            if (place.get().asset()) {
                response.setHeader("Cache-Control", ASSET_CACHING);
            }
            chain.doFilter(request, response);
        }
    }

    /** What the other listener serves is refused here; what nobody serves is no place at all, and no record. */
    private void noteOtherDoor(HttpServletRequest request, Arrival arrival) {
        Place.of(path(request), arrival.listener().other())
                .ifPresent(place -> doors.refused(
                        SessionFilter.actor(request),
                        arrival.source(request),
                        "Place " + place.path(),
                        "refusal.otherListener"));
    }

    /** Pages are read and sent; what programs may do more with a resource of the API its own method says. */
    private static boolean isSpokenHere(HttpServletRequest request) {
        return (path(request).startsWith("/api/") ? OF_PROGRAMS : OF_BROWSERS).contains(request.getMethod());
    }

    /** As the container resolved it: decoded, without path parameters and dots. */
    public static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        return info == null ? request.getServletPath() : request.getServletPath() + info;
    }

    /**
     * Beside the view state and SameSite cookies: browsers say whose page sends a request that changes something; old ones at
     * least from where. Programs say neither, and carry no cookie that could be abused.
     */
    private static boolean isForged(HttpServletRequest request) {
        if (READING.contains(request.getMethod())) {
            return false;
        }
        String sender = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        String own = request.getScheme() + "://" + request.getHeader("Host");
        return sender == null ? origin != null && !origin.equals(own) : !OWN_PAGES.contains(sender);
    }
}
