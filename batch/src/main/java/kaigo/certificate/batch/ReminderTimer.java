package kaigo.certificate.batch;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Map;
import kaigo.account.Actors;
import kaigo.account.model.Actor;
import kaigo.job.JobStarting;

/** 期限のお知らせの定時処理: every morning; on two nodes the second finds nobody left to tell. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReminderTimer {
    private static final String JOB = "certificate-reminders";

    @EJB
    JobStarting starting;

    @Schedule(hour = "6", minute = "30", timezone = "Asia/Tokyo", persistent = false)
    void start() throws Exception {
        Actors.as(Actor.system(JOB, "timer"), () -> starting.start(JOB, Map.of()));
    }
}
