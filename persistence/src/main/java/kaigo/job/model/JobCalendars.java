package kaigo.job.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;

/** 暦による起動の記録: on several nodes one takes each due day of a job. */
@ApplicationScoped
public class JobCalendars {
    /** After this long a start that left no execution behind counts as missed: its server died between the two. */
    private static final String MISSED = "interval '2 minutes'";

    @PersistenceContext
    EntityManager entities;

    /** @return whether the caller has to start the job for this day: nobody did, or who wanted to is dead */
    public boolean take(String job, LocalDate dueOn, Instant now) {
        return entities.createNativeQuery("INSERT INTO job_calendar AS c (job_name, due_on, taken_at) VALUES (?, ?, ?)"
                                + " ON CONFLICT (job_name, due_on) DO UPDATE SET taken_at = excluded.taken_at"
                                + " WHERE c.execution_id IS NULL AND c.taken_at < excluded.taken_at - " + MISSED)
                        .setParameter(1, job)
                        .setParameter(2, dueOn)
                        .setParameter(3, Timestamp.from(now))
                        .executeUpdate()
                > 0;
    }

    public void started(String job, LocalDate dueOn, long executionId) {
        entities.createNativeQuery("UPDATE job_calendar SET execution_id = ? WHERE job_name = ? AND due_on = ?")
                .setParameter(1, executionId)
                .setParameter(2, job)
                .setParameter(3, dueOn)
                .executeUpdate();
    }
}
