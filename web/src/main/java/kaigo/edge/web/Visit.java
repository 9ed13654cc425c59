package kaigo.edge.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import kaigo.account.model.Actor;

/**
 * 滞在: what a session carries after login: the actor, bound to the listener and the client certificate he came with.
 *
 * @param since instant of login, for the absolute limit
 */
public record Visit(Actor actor, Listener listener, Instant since) implements Serializable {
    /** Idle limit (security.md). */
    static final Duration IDLE = Duration.ofMinutes(30);

    static final Duration LONGEST = Duration.ofHours(12);

    private static final String ATTRIBUTE = Visit.class.getName();

    /** ログイン: under a new session id, so that nobody waits in a session prepared before. */
    public static void begin(HttpServletRequest request, Actor actor, Instant now) {
        request.getSession();
        request.changeSessionId();
        request.getSession()
                .setAttribute(ATTRIBUTE, new Visit(actor, Arrival.of(request).listener(), now));
    }

    /** The visit of this session, or null. */
    static Visit of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (Visit) session.getAttribute(ATTRIBUTE);
    }

    /** Whether the request comes in by the same door with the same certificate, within the longest time. */
    boolean continuesWith(Arrival arrival, Instant now) {
        return listener == arrival.listener()
                && Objects.equals(actor.certificateSerial(), arrival.certificateSerial())
                && now.isBefore(since.plus(LONGEST));
    }

    /** How long the session may now lie idle: 30 minutes, less when the longest time ends sooner. */
    int idleSeconds(Instant now) {
        Duration left = Duration.between(now, since.plus(LONGEST));
        return (int) Math.max(1, (left.compareTo(IDLE) < 0 ? left : IDLE).toSeconds());
    }
}
