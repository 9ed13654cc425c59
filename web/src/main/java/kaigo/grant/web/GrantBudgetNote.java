package kaigo.grant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import kaigo.grant.GrantWaiting;

/** 予算待ちの知らせ, on the applicant's page and on the desk. */
@Named("grantBudgetNote")
@RequestScoped
public class GrantBudgetNote {
    @Inject
    GrantWaiting waiting;

    @Inject
    Asked asked;

    /** Since when the applicant's own one waits; null when it doesn't. */
    public LocalDate getMine() {
        return waiting.ofMine(asked.id());
    }

    public LocalDate getDesk() {
        return waiting.onDesk(asked.id());
    }
}
