package kaigo.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kaigo.account.model.AccountEvent;
import kaigo.account.model.AccountEvents;
import kaigo.account.model.OpenSessions;
import kaigo.account.model.Right;
import kaigo.time.SystemClock;

/** 自分のセッション: where one is logged in, ending that elsewhere, and the last logins. */
@Stateless
public class OwnSessions {
    /** Idle limit and the minute by which the register may lag behind. */
    private static final Duration SEEN_WITHIN = Duration.ofMinutes(31);

    private static final int LOGINS = 10;
    private static final int LOOKED_THROUGH = 200;

    @Inject
    OpenSessions sessions;

    @Inject
    AccountEvents events;

    @Inject
    SystemClock clock;

    /** The one asked from is marked as this one. */
    @Needs(Right.OWN_SECURITY)
    public List<SessionRow> open(String sessionId) {
        String mark = SessionStanding.mark(sessionId);
        return sessions.of(own(), clock.now().minus(SEEN_WITHIN)).stream()
                .map(session -> new SessionRow(
                        session.id(),
                        session.listener(),
                        session.device(),
                        session.address(),
                        session.beganAt(),
                        session.activeAt(),
                        session.mark().equals(mark)))
                .toList();
    }

    /** One of one's own; anybody else's isn't found. */
    @Needs(Right.OWN_SECURITY)
    public void end(long id) {
        if (sessions.endOne(own(), id, clock.now()) > 0) {
            happened(AccountEvent.Kind.SESSION_ENDED);
        }
    }

    /** すべての端末からログアウト: but the one asked from. @return how many ended */
    @Needs(Right.OWN_SECURITY)
    public int endOthers(String sessionId) {
        int ended = sessions.endAll(own(), SessionStanding.mark(sessionId), clock.now());
        happened(AccountEvent.Kind.LOGGED_OUT_EVERYWHERE);
        return ended;
    }

    /** 最近のログイン, newest first. */
    @Needs(Right.OWN_SECURITY)
    public List<LoginRow> logins() {
        return events.of(own(), LOOKED_THROUGH).stream()
                .filter(event -> event.kind() == AccountEvent.Kind.LOGGED_IN)
                .limit(LOGINS)
                .map(event -> LoginRow.of(event.at(), event.detail()))
                .toList();
    }

    private void happened(AccountEvent.Kind kind) {
        Instant now = clock.now();
        events.add(new AccountEvent(own(), kind, own(), null, now));
    }

    private static long own() {
        return Actors.current().accountId();
    }
}
