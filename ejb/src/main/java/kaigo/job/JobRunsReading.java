package kaigo.job;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.job.model.FindingCount;
import kaigo.job.model.JobRunRow;
import kaigo.job.model.JobRuns;

/** 実行記録の閲覧: what the operations page shows. */
@Stateless
public class JobRunsReading {
    private static final int PAGE = 50;

    @Inject
    JobRuns runs;

    /** The newest runs. */
    @Needs(Right.JOB_READ)
    public List<JobRunRow> recent() {
        return runs.recent(PAGE);
    }

    /** What one run found in its input, by kind. */
    @Needs(Right.JOB_READ)
    public List<FindingCount> findings(long executionId) {
        return runs.findings(executionId);
    }
}
