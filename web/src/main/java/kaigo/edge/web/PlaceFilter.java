package kaigo.edge.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** 場所の確認: a path that isn't on this listener doesn't exist; nobody else's page may post here. */
public class PlaceFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> OWN_PAGES = Set.of("same-origin", "none");

    /** Ours carry a version in their address, or change with a release only. */
    private static final String ASSET_CACHING = "public, max-age=3600";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Place> place = Place.of(path(request), Arrival.of(request).listener());
        if (place.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (isForged(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            if (place.get().asset()) {
                response.setHeader("Cache-Control", ASSET_CACHING);
            }
            chain.doFilter(request, response);
        }
    }

    /** As the container resolved it: decoded, without path parameters and dots. */
    static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        return info == null ? request.getServletPath() : request.getServletPath() + info;
    }

    /** Beside the view state and SameSite cookies: browsers say whose page sends a request that changes something. */
    private static boolean isForged(HttpServletRequest request) {
        String sender = request.getHeader("Sec-Fetch-Site");
        return !READING.contains(request.getMethod()) && sender != null && !OWN_PAGES.contains(sender);
    }
}
