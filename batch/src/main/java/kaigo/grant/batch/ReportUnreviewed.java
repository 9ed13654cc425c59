package kaigo.grant.batch;

import jakarta.batch.runtime.context.JobContext;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kaigo.grant.GrantDeciding;
import kaigo.job.batch.ProcedureStep;
import kaigo.job.model.Figures;

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

    @Override
    protected Figures perform() {
        int unreviewed = deciding.unreviewed(runs.of(context));
        if (unreviewed > 0) {
            say(sentence("grant.unreviewed", unreviewed));
        }
        return Figures.NONE;
    }
}
