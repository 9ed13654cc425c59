package kaigo.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import kaigo.account.model.Actor;
import kaigo.time.SystemClock;

/**
 * 門前の記録: who was turned away before any use case, or from one because he has to wait. A record each for somebody known, for others as far as
 * {@link FloodBound} goes; beyond it one record says how many there were more (docs/decisions/0027).
 */
@ApplicationScoped
public class DoorLog {
    private static final Logger LOG = Logger.getLogger(DoorLog.class.getName());

    @Inject
    AuditLog audit;

    @Inject
    SystemClock clock;

    private final FloodBound bound = new FloodBound();

    /** May not enter there. @param source whom to count: an address or a certificate */
    public void denied(Actor actor, String source, String event) {
        if (counts(actor, source)) {
            audit.denied(actor, event);
        }
    }

    /** A rule of the door said no. @param source whom to count: an address or a certificate */
    public void refused(Actor actor, String source, String event, String reason) {
        if (counts(actor, source)) {
            audit.refused(actor, event, reason);
        }
    }

    /** Has to wait and asks again, whoever it is. @param source whom to count: a mark of the certificate or address */
    public void throttled(Actor actor, String source, String event, String reason) {
        if (isWithinBound(actor, source)) {
            audit.refused(actor, event, reason);
        }
    }

    private boolean counts(Actor actor, String source) {
        return actor.accountId() != null || isWithinBound(actor, source);
    }

    private boolean isWithinBound(Actor actor, String source) {
        FloodBound.Verdict verdict =
                bound.take(source, TimeUnit.SECONDS.toMinutes(clock.now().getEpochSecond()));
        if (verdict.before() > 0) {
            audit.refused(Actor.anyone(actor.requestId()), "Flood", "refusal.onlyCounted " + verdict.before());
        }
        if (verdict.first()) {
            LOG.log(
                    Level.WARNING,
                    "request {0} and more of this minute are refused without a record",
                    actor.requestId());
        }
        return verdict.written();
    }
}
