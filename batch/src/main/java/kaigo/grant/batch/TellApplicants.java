package kaigo.grant.batch;

import jakarta.batch.runtime.context.JobContext;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kaigo.grant.GrantPaying;
import kaigo.grant.GrantRun;
import kaigo.job.batch.ProcedureStep;
import kaigo.job.model.Figures;

/** 振込の知らせ, once to each applicant. */
@Named
@Dependent
public class TellApplicants extends ProcedureStep {
    @EJB
    GrantPaying paying;

    @Inject
    JobContext context;

    @Inject
    GrantRuns runs;

    @Override
    protected Figures perform() {
        GrantRun run = runs.of(context);
        paying.untold().forEach(id -> paying.tell(run, id));
        return Figures.NONE;
    }
}
