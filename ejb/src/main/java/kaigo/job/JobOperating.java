package kaigo.job;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import java.util.Map;
import kaigo.account.Needs;
import kaigo.account.model.Right;

/** ジョブの手動起動: what the operator may start by hand. */
@Stateless
public class JobOperating {
    @EJB
    JobStarting starting;

    /** @return the execution's id */
    @Needs(Right.JOB_RUN)
    public long start(OperableJob job) {
        return starting.start(job.jobName(), Map.of());
    }
}
