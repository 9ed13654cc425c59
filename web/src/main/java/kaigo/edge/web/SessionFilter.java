package kaigo.edge.web;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import kaigo.account.Actors;
import kaigo.account.SessionStanding;
import kaigo.account.model.Actor;
import kaigo.audit.AuditLog;
import kaigo.audit.DoorLog;
import kaigo.certificate.CertificateStanding;
import kaigo.certificate.model.CertificateRefused;
import kaigo.frame.web.Page;
import kaigo.time.SystemClock;

/**
 * 操作者の確認: who is this request's actor: the certificate must count, the session must belong to this door and this
 * certificate, the place must be open to the actor's roles. The chain then runs as this actor.
 */
public class SessionFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    transient CertificateStanding certificates;

    @Inject
    transient SessionStanding sessions;

    @Inject
    transient AuditLog audit;

    @Inject
    transient DoorLog doors;

    @Inject
    transient SystemClock clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Arrival arrival = Arrival.of(request);
        Place place = Place.of(PlaceFilter.path(request), arrival.listener()).orElse(null);
        if (request.getDispatcherType() == DispatcherType.ERROR || place == null) {
            runAs(actor(Visit.of(request), arrival), request, response, chain);
        } else if (place.asset() || place.isApi()) {
            chain.doFilter(request, response);
        } else if (certificateCounts(arrival, request)) {
            enter(place, arrival, request, response, chain);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void enter(
            Place place, Arrival arrival, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Visit visit = continued(request, arrival);
        Actor actor = actor(visit, arrival);
        if (visit != null) {
            response.setHeader(Background.LEFT, Long.toString(Visit.secondsLeft(request, clock.now())));
        }
        String path = PlaceFilter.path(request);
        boolean admitted = place.admits(actor.roles()) && Page.admits(path, actor.roles());
        if (place.isOpen() || visit != null && admitted) {
            runAs(actor, request, response, chain);
        } else if (visit != null) {
            audit.denied(actor, place.admits(actor.roles()) ? "Page " + path : "Place " + place.path());
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            if (!ToLogin.isFirstStepFromElsewhere(request)) {
                doors.denied(
                        actor,
                        arrival.source(request),
                        Page.of(path).isPresent() ? "Page " + path : "Place " + place.path());
            }
            ToLogin.lead(request, response, arrival.listener());
        }
    }

    /** A revoked certificate ends an open session at its next request. */
    private boolean certificateCounts(Arrival arrival, HttpServletRequest request) {
        if (arrival.certificateSerial() == null) {
            return true;
        }
        try {
            certificates.requireValid(Listener.clientCertificate(request));
            return true;
        } catch (CertificateRefused refused) {
            audit.refused(actor(Visit.of(request), arrival), "Certificate", refused.messageKey());
            end(request);
            request.setAttribute(RefusalHandler.ATTRIBUTE, refused);
            return false;
        }
    }

    /** The visit, when this request may go on with it; a session that shows up elsewhere is ended. */
    private Visit continued(HttpServletRequest request, Arrival arrival) {
        Visit visit = Visit.of(request);
        if (visit == null) {
            return null;
        }
        String id = request.getSession().getId();
        if (!visit.continuesWith(arrival, clock.now()) || !sessions.counts(id, visit.actor())) {
            audit.refused(visit.actor().inRequest(arrival.requestId()), "Session", "refusal.sessionEnded");
            end(request);
            return null;
        }
        if (!Background.is(request) && visit.touch(request, clock.now())) {
            sessions.active(id);
        }
        return visit;
    }

    private void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            sessions.end(session.getId());
            session.invalidate();
        }
    }

    /** Whoever asks, as far as his session says; what he may do is another question. */
    static Actor actor(HttpServletRequest request) {
        return actor(Visit.of(request), Arrival.of(request));
    }

    private static Actor actor(Visit visit, Arrival arrival) {
        return visit == null ? arrival.anyone() : visit.actor().inRequest(arrival.requestId());
    }

    private static void runAs(Actor actor, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            Actors.as(actor, () -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
