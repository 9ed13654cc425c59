package kaigo.edge.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import kaigo.account.model.Actor;

/**
 * 滞在: what a session carries after login: the actor, bound to the listener and the client certificate he came with.
 *
 * @param since instant of login, for the absolute limit
 * @param active when somebody was last at work in it: polls, pushes and drafts kept by the page itself don't count
 */
public record Visit(Actor actor, Listener listener, Instant since, Instant active) implements Serializable {
    /** Idle limit (security.md): an operator may ask for a shorter one, never for a longer. */
    static final Duration IDLE = Duration.ofMinutes(30);

    /** System property of the server: a shorter idle limit, as in PT15M. */
    static final String SHORTER_IDLE = "kaigo.session.idle";

    static final Duration LONGEST = Duration.ofHours(12);

    /** The register of open sessions may lag behind by so much. */
    private static final Duration LAG = Duration.ofMinutes(1);

    private static final String ATTRIBUTE = Visit.class.getName();

    /** ログイン: under a new session id, so that nobody waits in a session prepared before. */
    public static void begin(HttpServletRequest request, Actor actor, Instant now) {
        request.getSession();
        request.changeSessionId();
        new Visit(actor, Arrival.of(request).listener(), now, now).keep(request);
    }

    /** The visit of this session, or null. */
    static Visit of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (Visit) session.getAttribute(ATTRIBUTE);
    }

    /** Seconds until this request's session ends by itself; 0 when nobody has logged in. */
    public static long secondsLeft(HttpServletRequest request, Instant now) {
        Visit visit = of(request);
        return visit == null ? 0 : visit.secondsLeft(now);
    }

    /** Whether the request comes in by the same door with the same certificate, before both limits. */
    boolean continuesWith(Arrival arrival, Instant now) {
        return listener == arrival.listener()
                && Objects.equals(actor.certificateSerial(), arrival.certificateSerial())
                && now.isBefore(end());
    }

    /** Seconds until it ends by itself, when nobody does anything. */
    long secondsLeft(Instant now) {
        return Math.max(0, Duration.between(now, end()).toSeconds());
    }

    /** 活動: somebody is at work. @return whether the register should learn it */
    boolean touch(HttpServletRequest request, Instant now) {
        new Visit(actor, listener, since, now).keep(request);
        return registeredAt(now) != registeredAt(active);
    }

    private long registeredAt(Instant instant) {
        return Duration.between(since, instant).toSeconds() / LAG.toSeconds();
    }

    private Instant end() {
        Instant idle = active.plus(idleLimit());
        Instant longest = since.plus(LONGEST);
        return idle.isBefore(longest) ? idle : longest;
    }

    /** What can't be read is as if nobody had asked. */
    static Duration idleLimit() {
        try {
            Duration asked = Duration.parse(System.getProperty(SHORTER_IDLE, IDLE.toString()));
            return asked.isNegative() || asked.compareTo(IDLE) > 0 ? IDLE : asked;
        } catch (DateTimeParseException unreadable) {
            return IDLE;
        }
    }

    private void keep(HttpServletRequest request) {
        request.getSession().setAttribute(ATTRIBUTE, this);
    }
}
