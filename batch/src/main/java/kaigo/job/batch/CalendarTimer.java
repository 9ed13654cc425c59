package kaigo.job.batch;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.time.LocalDate;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import kaigo.account.Actors;
import kaigo.account.model.Actor;
import kaigo.job.CalendarJob;
import kaigo.job.JobCalendar;
import kaigo.job.JobStarting;

/** 暦による起動の定時処理: looks at the business date every few seconds, so that a demo's moved clock starts what is due. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CalendarTimer {
    private static final Logger LOG = Logger.getLogger(CalendarTimer.class.getName());
    private static final Actor CALENDAR = Actor.system("calendar", "timer");

    @EJB
    JobCalendar calendar;

    @EJB
    JobStarting starting;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void startDue() throws Exception {
        Actors.as(CALENDAR, () -> {
            for (CalendarJob job : CalendarJob.values()) {
                start(job);
            }
            return null;
        });
    }

    /** One that can't be started holds up no other; it is taken again later. */
    private void start(CalendarJob job) {
        try {
            LocalDate due = calendar.take(job);
            if (due != null) {
                calendar.started(job, due, starting.start(job.jobName(), Map.of()));
            }
        } catch (RuntimeException failure) {
            LOG.log(Level.SEVERE, failure, () -> "The job " + job.jobName() + " could not be started by the calendar");
        }
    }
}
