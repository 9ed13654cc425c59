package kaigo.grant.batch;

import jakarta.batch.runtime.context.JobContext;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kaigo.grant.GrantClosing;
import kaigo.job.batch.ProcedureStep;
import kaigo.job.model.Figures;

/** 再提出の期限切れ, in one set-based step. */
@Named
@Dependent
public class RejectOverdue extends ProcedureStep {
    @EJB
    GrantClosing closing;

    @Inject
    JobContext context;

    @Inject
    GrantRuns runs;

    @Override
    protected Figures perform() {
        int rejected = closing.rejectOverdue(runs.of(context));
        if (rejected > 0) {
            say(sentence("grant.overdue", rejected));
        }
        return new Figures(rejected, rejected, 0);
    }
}
