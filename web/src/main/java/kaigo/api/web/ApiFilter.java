package kaigo.api.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import kaigo.account.Actors;
import kaigo.account.model.Actor;
import kaigo.api.ApiDoor;
import kaigo.api.model.ApiRefused;
import kaigo.audit.AuditLog;
import kaigo.edge.web.Arrival;
import kaigo.edge.web.Listener;
import kaigo.edge.web.PlaceFilter;
import kaigo.frame.web.Page;
import kaigo.refusal.model.Refusal;

/**
 * API の縁: before everything else under /api: certificate and 認証キー, the size of what is sent, the table of pages; the chain
 * then runs as the client. Sessions don't exist here: no cookie is read and none is set.
 */
public class ApiFilter extends HttpFilter {
    static final String ROOT = "/api";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ApiFilter.class.getName());
    /** What is open to every certificate: a client's maker reads it before he has a key. */
    private static final Set<String> WITHOUT_KEY = Set.of(ROOT + "/openapi");

    /** What takes a file; it refuses by itself, while it reads, what is more than its own limit. */
    private static final Set<String> TAKING_FILES = Set.of("PUT " + ROOT + "/feeds");

    private static final int BODY_BYTES = 64 * 1024;
    private static final int TOO_LARGE = 413;

    @Inject
    transient ApiDoor door;

    @Inject
    transient AuditLog audit;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Arrival arrival = Arrival.of(request);
        if (arrival.listener() != Listener.SERVICES) {
            chain.doFilter(request, response);
            return;
        }
        ProblemResponse answer = new ProblemResponse(response, arrival.requestId());
        try {
            enter(request, answer, chain);
        } catch (Refusal refusal) {
            if (refusal instanceof ApiRefused refused && refused.isTooFast()) {
                response.setHeader("Retry-After", Long.toString(refused.waitSeconds()));
            }
            Problem.of(refusal).writeTo(response, arrival.requestId());
        } catch (Exception broken) {
            LOG.log(Level.SEVERE, "request " + arrival.requestId() + " failed", broken);
            answer.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    private void enter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws Exception {
        Actor visitor = Arrival.of(request).anyone();
        String path = PlaceFilter.path(request);
        Actor actor = WITHOUT_KEY.contains(path)
                ? door.enterByCertificate(visitor)
                : door.enter(visitor, request.getHeader("Authorization"));
        String page = resource(path);
        if (!Page.admits(page, actor.roles())) {
            audit.denied(actor, "Page " + page);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (request.getContentLengthLong() > BODY_BYTES
                && !TAKING_FILES.contains(request.getMethod() + " " + path)) {
            response.sendError(TOO_LARGE);
        } else {
            Actors.as(actor, () -> {
                chain.doFilter(request, response);
                return null;
            });
        }
    }

    /** /api/feeds of /api/feeds/12: what the table of pages knows. */
    private static String resource(String path) {
        int end = path.indexOf('/', ROOT.length() + 1);
        return end < 0 ? path : path.substring(0, end);
    }
}
