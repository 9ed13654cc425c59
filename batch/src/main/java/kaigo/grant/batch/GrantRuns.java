package kaigo.grant.batch;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.concurrent.Callable;
import kaigo.account.Actors;
import kaigo.account.model.Actor;
import kaigo.grant.GrantRun;
import kaigo.grant.model.SubmissionSpan;
import kaigo.job.batch.JobStarter;
import kaigo.time.BusinessClock;

/** 月次処理の一回: the run as its record stored it, and the actor as which it works. */
@ApplicationScoped
class GrantRuns {
    @PersistenceContext
    EntityManager entities;

    /** Day and instant are those of the record, also in a run that lasts over midnight. */
    @Transactional
    public GrantRun of(JobContext job) {
        Object[] row = (Object[])
                entities.createNativeQuery("SELECT business_date, started_at FROM job_run WHERE execution_id = ?")
                        .setParameter(1, job.getExecutionId())
                        .getSingleResult();
        LocalDate day = ((Date) row[0]).toLocalDate();
        return new GrantRun(
                job.getExecutionId(),
                day,
                ((Timestamp) row[1])
                        .toInstant()
                        .atZone(BusinessClock.JAPAN)
                        .with(day)
                        .toInstant(),
                span(parameter(job, "month")),
                JobStarter.startedBy(job));
    }

    private static SubmissionSpan span(String month) {
        return month == null ? SubmissionSpan.ALL : SubmissionSpan.of(YearMonth.parse(month));
    }

    /** A parameter of the start, or null. */
    static String parameter(JobContext job, String name) {
        return BatchRuntime.getJobOperator().getParameters(job.getExecutionId()).getProperty(name);
    }

    /** Does the work as the job's actor. */
    static <T> T as(JobContext job, Callable<T> work) throws Exception {
        return Actors.as(Actor.system(job.getJobName(), Long.toString(job.getExecutionId())), work);
    }
}
