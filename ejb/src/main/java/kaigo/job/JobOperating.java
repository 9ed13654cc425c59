package kaigo.job;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.job.model.JobRun;
import kaigo.job.model.JobRuns;
import kaigo.job.model.NotRestartable;
import kaigo.job.model.NotRunning;

/** ジョブの操作: what the operator starts, stops and starts again by hand. */
@Stateless
public class JobOperating {
    @EJB
    JobStarting starting;

    @Inject
    JobRuns runs;

    /** @return the execution's id */
    @Needs(Right.JOB_RUN)
    public long start(OperableJob job) {
        return starting.start(job.jobName(), Map.of());
    }

    /** 停止. @throws NotRunning when it has ended already */
    @Needs(Right.JOB_RUN)
    public void stop(long execution) {
        if (!OperableJob.includes(runs.require(execution).jobName())) {
            throw new NotRunning();
        }
        starting.stop(execution);
    }

    /**
     * 再実行 of a run that was stopped, failed or interrupted: what it did is found done, the rest is done.
     *
     * @return the new execution's id
     * @throws NotRestartable unless it ended before its work was done, and nobody went on with it yet
     */
    @Needs(Right.JOB_RUN)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public long restart(long execution) {
        JobRun former = runs.require(execution);
        if (!former.isRestartable()
                || runs.successor(execution).isPresent()
                || !OperableJob.includes(former.jobName())) {
            throw new NotRestartable();
        }
        return starting.restart(former.jobName(), former.parameterMap(), execution);
    }
}
