package kaigo.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.grant.model.OverdueReturns;

/** 再提出の期限切れ (job grant-overdue): what came back too late, or not at all, is refused with a notice. */
@Stateless
public class GrantClosing {
    @Inject
    OverdueReturns overdue;

    /** @return how many were rejected; the next decision run issues their notices */
    @Needs(Right.GRANT_RUN)
    public int rejectOverdue(GrantRun run) {
        return overdue.reject(run.day(), run.doer());
    }
}
