package kaigo.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import kaigo.account.Actors;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.grant.model.GrantApplications;
import kaigo.grant.model.GrantBudgets;

/** 予算待ち: whether an approved application waits because its round's budget is used up. */
@Stateless
public class GrantWaiting {
    @Inject
    GrantApplications applications;

    @Inject
    GrantBudgets budgets;

    /** To its applicant. @return since when; null when it doesn't wait */
    @Needs(Right.GRANT_APPLY)
    public LocalDate ofMine(long id) {
        applications.requireOf(Actors.current().organisationNo(), id);
        return budgets.heldSince(id).orElse(null);
    }

    /** On the desk, likewise. */
    @Needs(Right.GRANT_DESK_READ)
    public LocalDate onDesk(long id) {
        applications.requireSubmitted(id);
        return budgets.heldSince(id).orElse(null);
    }
}
