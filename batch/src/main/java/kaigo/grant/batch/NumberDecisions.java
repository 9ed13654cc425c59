package kaigo.grant.batch;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import kaigo.grant.GrantDeciding;
import kaigo.grant.GrantRun;
import kaigo.grant.model.BudgetStop;
import kaigo.job.model.Figures;

/** 決定と採番, in one set-based step before any notice is made; the notices count the rows. */
@Named
@Dependent
public class NumberDecisions extends GrantProcedure {
    @EJB
    GrantDeciding deciding;

    @Override
    Figures perform(GrantRun run) {
        for (BudgetStop stop : deciding.decideAll(run)) {
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
