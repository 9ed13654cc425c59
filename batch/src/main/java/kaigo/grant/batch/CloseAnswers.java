package kaigo.grant.batch;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import kaigo.grant.GrantRun;
import kaigo.grant.GrantSettling;
import kaigo.job.model.Figures;

/** 知らせ済みの回答 are closed, so that later runs don't look at them again. */
@Named
@Dependent
public class CloseAnswers extends GrantProcedure {
    @EJB
    GrantSettling settling;

    @Override
    Figures perform(GrantRun run) {
        settling.closeTold(run);
        return Figures.NONE;
    }
}
