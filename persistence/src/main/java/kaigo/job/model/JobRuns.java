package kaigo.job.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** ジョブの実行記録の台帳. */
@ApplicationScoped
public class JobRuns {
    /** How many numbers of what a finding is about are shown. */
    private static final int SHOWN = 50;

    private static final String ROW = """
            SELECT NEW kaigo.job.model.JobRunRow(r.executionId, r.jobName, r.parameters, r.businessDate,
                   r.state, r.read, r.written, r.skipped, r.message, r.startedBy, r.startedAt, r.endedAt,
                   r.stopAskedBy, r.restartOf)
              FROM JobRun r""";

    @PersistenceContext
    EntityManager entities;

    public void add(JobRun run) {
        entities.persist(run);
    }

    /** Whether the execution has a record. */
    public boolean exists(long executionId) {
        return entities.find(JobRun.class, executionId) != null;
    }

    /** The run, locked to the end of the transaction: steps that count at the same time wait for each other. */
    public JobRun locked(long executionId) {
        JobRun run = entities.find(JobRun.class, executionId, LockModeType.PESSIMISTIC_WRITE);
        if (run == null) {
            throw new IllegalStateException("No record of job execution " + executionId);
        }
        return run;
    }

    /** The run as it stands. */
    public JobRun require(long executionId) {
        JobRun run = entities.find(JobRun.class, executionId);
        if (run == null) {
            throw new NoSuchRun();
        }
        return run;
    }

    /** Whether somebody asked this execution to stop; asked of the database itself, by a job on whatever node. */
    public boolean isAskedToStop(long executionId) {
        return !entities.createNativeQuery("SELECT 1 FROM job_run WHERE execution_id = ? AND stop_asked_by IS NOT NULL")
                .setParameter(1, executionId)
                .getResultList()
                .isEmpty();
    }

    /** One run, as the list shows it. */
    public JobRunRow row(long executionId) {
        return entities.createQuery(ROW + " WHERE r.executionId = :id", JobRunRow.class)
                .setParameter("id", executionId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NoSuchRun::new);
    }

    /** The run that went on with this one, the last if there were several. */
    public Optional<Long> successor(long executionId) {
        return entities.createQuery(
                        "SELECT r.executionId FROM JobRun r WHERE r.restartOf = :id ORDER BY r.executionId DESC",
                        Long.class)
                .setParameter("id", executionId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** All that are recorded as running, living or dead. */
    public List<JobRun> started() {
        return entities.createQuery("SELECT r FROM JobRun r WHERE r.state = :started", JobRun.class)
                .setParameter("started", JobRunState.STARTED)
                .getResultList();
    }

    /** The newest runs, newest first. */
    public List<JobRunRow> recent(int limit) {
        return entities.createQuery(ROW + " ORDER BY r.startedAt DESC, r.executionId DESC", JobRunRow.class)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The newest run of each of these jobs that ever ran. */
    public List<JobRunRow> latest(Collection<String> jobs) {
        return entities.createQuery(
                        ROW + " WHERE r.executionId IN (SELECT MAX(l.executionId) FROM JobRun l"
                                + " WHERE l.jobName IN :jobs GROUP BY l.jobName)",
                        JobRunRow.class)
                .setParameter("jobs", jobs)
                .getResultList();
    }

    /** What a run found in its input, counted by kind. */
    public List<FindingCount> findings(long executionId) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT kind, skipped, count(*), coalesce(array_to_string(trim_array("
                                + "array_agg(DISTINCT subject ORDER BY subject) FILTER (WHERE subject IS NOT NULL),"
                                + " cast(greatest(count(DISTINCT subject) - ?1, 0) AS integer)), ' '), '')"
                                + " FROM job_finding WHERE execution_id = ?2 GROUP BY kind, skipped ORDER BY skipped DESC, kind")
                .setParameter(1, SHOWN)
                .setParameter(2, executionId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new FindingCount(
                        (String) row[0], (Boolean) row[1], ((Number) row[2]).longValue(), (String) row[3]))
                .toList();
    }
}
