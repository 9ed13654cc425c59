package kaigo.grant.batch;

import jakarta.batch.runtime.context.JobContext;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kaigo.grant.GrantDeciding;
import kaigo.job.batch.ProcedureStep;
import kaigo.job.model.Figures;
import kaigo.job.model.JobFinding;
import kaigo.job.model.JobFindings;

/** 審査の済んでいない申請の報告 */
@Named
@Dependent
public class ReportUnreviewed extends ProcedureStep {
    @EJB
    GrantDeciding deciding;

    @Inject
    JobContext context;

    @Inject
    GrantRuns runs;

    @Inject
    JobFindings findings;

    @Override
    protected Figures perform() {
        List<String> unreviewed = deciding.unreviewed(runs.of(context));
        if (!unreviewed.isEmpty()) {
            say(sentence("grant.unreviewed", unreviewed.size()));
            findings.record(
                    executionId(),
                    unreviewed.stream()
                            .map(receipt -> new JobFinding("grant.unreviewed", false, null, receipt))
                            .toList());
        }
        return Figures.NONE;
    }
}
