package kaigo.grant.batch;

import jakarta.batch.runtime.context.JobContext;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kaigo.grant.GrantSettling;
import kaigo.job.batch.ProcedureStep;
import kaigo.job.model.Figures;

/** 知らせ済みの回答 are closed, so that later runs don't look at them again. */
@Named
@Dependent
public class CloseAnswers extends ProcedureStep {
    @EJB
    GrantSettling settling;

    @Inject
    JobContext context;

    @Inject
    GrantRuns runs;

    @Override
    protected Figures perform() {
        settling.closeTold(runs.of(context));
        return Figures.NONE;
    }
}
