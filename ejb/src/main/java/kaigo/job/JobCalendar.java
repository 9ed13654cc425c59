package kaigo.job;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.job.model.JobCalendars;
import kaigo.setting.model.Setting;
import kaigo.setting.model.Settings;
import kaigo.time.BusinessClock;
import kaigo.time.SystemClock;

/**
 * 暦: which due day of a job nobody has started yet. Each step commits at once, so that of several nodes one starts it; a
 * start that got lost with its server is taken again after two minutes.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class JobCalendar {
    @Inject
    JobCalendars calendars;

    @Inject
    Settings settings;

    @Inject
    BusinessClock business;

    @Inject
    SystemClock system;

    /** @return the due day for which the caller has to start the job; null when there is nothing to do */
    @Needs(Right.JOB_CALENDAR)
    public LocalDate take(CalendarJob job) {
        if (!settings.isOn(Setting.JOB_CALENDAR)) {
            return null;
        }
        LocalDate due = job.rule().lastDue(business.today());
        return calendars.take(job.jobName(), due, system.now()) ? due : null;
    }

    @Needs(Right.JOB_CALENDAR)
    public void started(CalendarJob job, LocalDate dueOn, long execution) {
        calendars.started(job.jobName(), dueOn, execution);
    }
}
