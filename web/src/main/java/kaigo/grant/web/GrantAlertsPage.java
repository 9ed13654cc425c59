package kaigo.grant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kaigo.account.Actors;
import kaigo.account.model.Right;
import kaigo.frame.web.Sentences;
import kaigo.grant.GrantBalancing;
import kaigo.grant.model.GrantAlert;
import kaigo.grant.model.Imbalance;

/** 収支の警告, on the home page and on that of the jobs, for who may know of it. */
@Named("grantAlerts")
@RequestScoped
public class GrantAlertsPage {
    @Inject
    GrantBalancing balancing;

    private List<GrantAlert> alerts;

    public List<GrantAlert> getAlerts() {
        if (alerts == null) {
            alerts = Right.GRANT_ALERT_READ.heldBy(Actors.current().roles()) ? balancing.alerts() : List.of();
        }
        return alerts;
    }

    /** 決定額 124,000 ≠ 振込 123,000（令和8年度） */
    public String sentence(GrantAlert alert) {
        Imbalance one = alert.imbalance();
        return Sentences.of(
                "alert." + one.kind(),
                Sentences.of(one.isOfRound() ? "alert.ofRound" : "alert.ofBatch", one.subject()),
                one.expected(),
                one.found());
    }
}
