package kaigo.grant.batch;

import jakarta.batch.runtime.context.JobContext;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kaigo.grant.GrantPaying;
import kaigo.grant.GrantRun;
import kaigo.job.batch.ProcedureStep;
import kaigo.job.model.Figures;

/** 振込の知らせ, once to each applicant. */
@Named
@Dependent
public class TellApplicants extends ProcedureStep {
    private static final int AT_ONCE = 1_000;

    @EJB
    GrantPaying paying;

    @Inject
    JobContext context;

    @Inject
    GrantRuns runs;

    @Override
    protected Figures perform() {
        GrantRun run = runs.of(context);
        List<Long> untold = paying.untold();
        for (int from = 0; from < untold.size(); from += AT_ONCE) {
            paying.tell(run, untold.subList(from, Math.min(from + AT_ONCE, untold.size())));
        }
        return Figures.NONE;
    }
}
