package kaigo.grant.batch;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kaigo.grant.GrantDeciding;
import kaigo.grant.GrantRun;
import kaigo.job.model.Figures;
import kaigo.job.model.JobFinding;
import kaigo.job.model.JobFindings;

/** 審査の済んでいない申請の報告 */
@Named
@Dependent
public class ReportUnreviewed extends GrantProcedure {
    @EJB
    GrantDeciding deciding;

    @Inject
    JobFindings findings;

    @Override
    Figures perform(GrantRun run) {
        List<String> unreviewed = deciding.unreviewed(run);
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
