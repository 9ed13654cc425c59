package kaigo.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * ログインの途中: the password was right, the code is still to come.
 *
 * @param accountId whose password it was
 * @param until when the code must have come
 */
record PendingLogin(long accountId, Instant until) implements Serializable {
    private static final String ATTRIBUTE = PendingLogin.class.getName();
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** Under a new session id: what was prepared before the password is worth nothing after it. */
    static void begin(HttpServletRequest request, long accountId, Instant now) {
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(ATTRIBUTE, new PendingLogin(accountId, now.plus(PATIENCE)));
    }

    static Optional<PendingLogin> of(HttpServletRequest request, Instant now) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session)
                .map(present -> (PendingLogin) present.getAttribute(ATTRIBUTE))
                .filter(pending -> now.isBefore(pending.until()));
    }

    static void end(HttpServletRequest request) {
        request.getSession().removeAttribute(ATTRIBUTE);
    }
}
