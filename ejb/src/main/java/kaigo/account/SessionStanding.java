package kaigo.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import kaigo.account.model.Actor;
import kaigo.account.model.OpenSession;
import kaigo.account.model.OpenSessions;
import kaigo.account.model.Origin;
import kaigo.time.SystemClock;

/**
 * セッションの確認: whether a session still counts, by our own register: ended from elsewhere, suspended, reset, other roles.
 * A check at the edge, not a use case: no right, and a record only when it refuses.
 */
@ApplicationScoped
public class SessionStanding {
    @Inject
    OpenSessions sessions;

    @Inject
    SystemClock clock;

    /** ログイン */
    @Transactional
    public void open(Actor actor, String sessionId, String listener, Origin origin) {
        sessions.add(new OpenSession(
                mark(sessionId), actor.accountId(), listener, origin, actor.certificateSerial(), clock.now()));
    }

    /** One look into the database: is it open, may its account still be here, with these very roles? */
    public boolean counts(String sessionId, Actor actor) {
        return sessions.standing(mark(sessionId)).filter(actor.roles()::equals).isPresent();
    }

    /** 活動: somebody is at work in it. */
    @Transactional
    public void active(String sessionId) {
        sessions.active(mark(sessionId), clock.now());
    }

    @Transactional
    public void end(String sessionId) {
        sessions.end(mark(sessionId), clock.now());
    }

    /** What stands in the register instead of the id, which is random enough for one SHA-256. */
    public static String mark(String sessionId) {
        try {
            byte[] id = sessionId.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(id));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
