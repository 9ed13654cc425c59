package kaigo.job.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import kaigo.job.model.Figures;
import kaigo.job.model.JobFinding;
import kaigo.job.model.JobFindings;
import kaigo.job.model.JobRun;
import kaigo.job.model.JobRunState;
import kaigo.job.model.JobRuns;
import kaigo.time.BusinessClock;
import kaigo.time.SystemClock;

/** 実行記録の記入: how jobs write their record. */
@ApplicationScoped
public class JobBook {
    @Inject
    JobRuns runs;

    @Inject
    JobFindings findings;

    @Inject
    BusinessClock business;

    @Inject
    SystemClock system;

    /** 開始, committed at once. */
    @Transactional(TxType.REQUIRES_NEW)
    public void open(long executionId, String job, String parameters, String startedBy) {
        runs.add(new JobRun(executionId, job, parameters, business.today(), startedBy, system.now()));
    }

    /** 件数の加算, in the caller's transaction when there is one: figures commit with the work they count. */
    @Transactional
    public void count(long executionId, Figures figures) {
        runs.locked(executionId).count(figures);
    }

    /** One line for people; likewise. */
    @Transactional
    public void say(long executionId, String line) {
        runs.locked(executionId).say(line);
    }

    /** The reason of a failure, which outlives the rollback of the work. */
    @Transactional(TxType.REQUIRES_NEW)
    public void explainFailure(long executionId, String line) {
        runs.locked(executionId).say(line);
    }

    /** 残したもの: one item that couldn't be done, with a line for people; both outlive what the caller rolls back. */
    @Transactional(TxType.REQUIRES_NEW)
    public void leaveOut(long executionId, JobFinding finding, String line) {
        runs.locked(executionId).say(line);
        findings.record(executionId, List.of(finding));
    }

    /** 終了. */
    @Transactional(TxType.REQUIRES_NEW)
    public void close(long executionId, JobRunState state) {
        runs.locked(executionId).end(state, system.now());
    }

    /** Whether this execution has begun its record. */
    @Transactional
    public boolean knows(long executionId) {
        return runs.exists(executionId);
    }

    /** Those that are recorded as running. */
    @Transactional
    public List<JobRun> open() {
        return runs.started();
    }

    /** 中断: the server of this run died. */
    @Transactional(TxType.REQUIRES_NEW)
    public void abandon(long executionId, String line) {
        JobRun run = runs.locked(executionId);
        run.say(line);
        run.end(JobRunState.ABANDONED, system.now());
    }
}
