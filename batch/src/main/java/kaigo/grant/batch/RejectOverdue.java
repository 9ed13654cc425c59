package kaigo.grant.batch;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import kaigo.grant.GrantClosing;
import kaigo.grant.GrantRun;
import kaigo.job.model.Figures;

/** 再提出の期限切れ, in one set-based step. */
@Named
@Dependent
public class RejectOverdue extends GrantProcedure {
    @EJB
    GrantClosing closing;

    @Override
    Figures perform(GrantRun run) {
        int rejected = closing.rejectOverdue(run);
        if (rejected > 0) {
            say(sentence("grant.overdue", rejected));
        }
        return new Figures(rejected, rejected, 0);
    }
}
