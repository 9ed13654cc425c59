package kaigo.grant.batch;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import kaigo.grant.GrantRun;
import kaigo.grant.GrantTaxReminding;
import kaigo.job.model.Figures;

/** 消費税の報告の用意と案内: so many at a time until nobody is left to remind. */
@Named
@Dependent
public class RemindOfTaxReports extends GrantProcedure {
    @EJB
    GrantTaxReminding reminding;

    @Override
    Figures perform(GrantRun run) {
        int prepared = reminding.prepare();
        int reminded = 0;
        for (int now = reminding.remind(run); now > 0; now = reminding.remind(run)) {
            countSoFar(new Figures(now, now, 0));
            reminded += now;
        }
        if (prepared + reminded > 0) {
            say(sentence("grant.taxReminded", prepared, reminded));
        }
        return Figures.NONE;
    }
}
