package kaigo.job.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import kaigo.job.model.Figures;
import kaigo.job.model.JobFinding;
import kaigo.job.model.JobFindings;
import kaigo.job.model.JobPart;
import kaigo.job.model.JobParts;
import kaigo.job.model.JobRun;
import kaigo.job.model.JobRunState;
import kaigo.job.model.JobRuns;
import kaigo.job.model.JobStart;
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
    JobParts parts;

    @Inject
    BusinessClock business;

    @Inject
    SystemClock system;

    /** 開始, committed at once. A restart keeps the business date of the run with which it goes on. */
    @Transactional(TxType.REQUIRES_NEW)
    public void open(long executionId, String job, String parameters, String startedBy, Long restartOf) {
        LocalDate day =
                restartOf == null ? business.today() : runs.require(restartOf).businessDate();
        runs.add(new JobRun(new JobStart(executionId, job, parameters, day, startedBy, restartOf), system.now()));
    }

    /** 停止の依頼. @return false when it isn't running any more */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean askToStop(long executionId, String by) {
        return runs.locked(executionId).askToStop(by);
    }

    @Transactional
    public boolean isAskedToStop(long executionId) {
        return runs.isAskedToStop(executionId);
    }

    /** A part of a step begins its list. */
    @Transactional(TxType.REQUIRES_NEW)
    public void begin(long executionId, JobPart part) {
        parts.begin(executionId, part);
    }

    /** How far it came, in the transaction of the work. */
    @Transactional
    public void advance(long executionId, JobPart part) {
        parts.advance(executionId, part);
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
        runs.locked(executionId).sayFirst(line);
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
