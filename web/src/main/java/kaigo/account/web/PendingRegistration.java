package kaigo.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kaigo.account.RegisteringOffice;

/**
 * 初回登録の途中: whose ID was proved in this session, and how far it has come.
 *
 * @param mail where the code was sent to, or null before
 * @param login the new account's, when all is done
 */
record PendingRegistration(RegisteringOffice office, String mail, String login, Instant until) implements Serializable {
    private static final String ATTRIBUTE = PendingRegistration.class.getName();
    private static final Duration PATIENCE = Duration.ofMinutes(60);

    /** Under a new session id: what was prepared before the proof is worth nothing after it. */
    static void begin(HttpServletRequest request, RegisteringOffice office, Instant now) {
        request.getSession();
        request.changeSessionId();
        keep(request, new PendingRegistration(office, null, null, now.plus(PATIENCE)));
    }

    static Optional<PendingRegistration> of(HttpServletRequest request, Instant now) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session)
                .map(present -> (PendingRegistration) present.getAttribute(ATTRIBUTE))
                .filter(pending -> now.isBefore(pending.until()));
    }

    void sentTo(HttpServletRequest request, String address) {
        keep(request, new PendingRegistration(office, address, null, until));
    }

    void done(HttpServletRequest request, String account) {
        keep(request, new PendingRegistration(office, mail, account, until));
    }

    private static void keep(HttpServletRequest request, PendingRegistration pending) {
        request.getSession().setAttribute(ATTRIBUTE, pending);
    }
}
