package kaigo.sharing.batch;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Map;
import kaigo.account.Actors;
import kaigo.account.model.Actor;
import kaigo.job.JobStarting;

/** アクセス記録の封印の定時処理: every hour; on two nodes the second finds nothing left to seal. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SealTimer {
    private static final String JOB = "access-seal";

    @EJB
    JobStarting starting;

    @Schedule(hour = "*", minute = "15", timezone = "Asia/Tokyo", persistent = false)
    void start() throws Exception {
        Actors.as(Actor.system(JOB, "timer"), () -> starting.start(JOB, Map.of()));
    }
}
