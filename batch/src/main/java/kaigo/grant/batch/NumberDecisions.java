package kaigo.grant.batch;

import jakarta.batch.runtime.context.JobContext;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kaigo.grant.GrantDeciding;
import kaigo.grant.model.BudgetStop;
import kaigo.job.batch.ProcedureStep;
import kaigo.job.model.Figures;

/** 決定と採番, in one set-based step before any notice is made; the notices count the rows. */
@Named
@Dependent
public class NumberDecisions extends ProcedureStep {
    @EJB
    GrantDeciding deciding;

    @Inject
    JobContext context;

    @Inject
    GrantRuns runs;

    @Override
    protected Figures perform() {
        for (BudgetStop stop : deciding.decideAll(runs.of(context))) {
            say(sentence(
                    "grant.budgetUsed",
                    stop.round(),
                    stop.budget().amount(),
                    stop.applications(),
                    stop.amount().amount()));
        }
        return Figures.NONE;
    }
}
