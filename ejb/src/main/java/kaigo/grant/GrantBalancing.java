package kaigo.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.document.Template;
import kaigo.grant.model.GrantAlert;
import kaigo.grant.model.GrantAlerts;
import kaigo.grant.model.GrantBalances;
import kaigo.grant.model.Imbalance;
import kaigo.mail.model.Outbox;
import kaigo.time.model.JapaneseDate;

/** 収支の照合 (job grant-balance): from the application to the bank's answer; what doesn't agree becomes an alert. */
@Stateless
public class GrantBalancing {
    @Inject
    GrantBalances balances;

    @Inject
    GrantAlerts alerts;

    @Inject
    Outbox outbox;

    /**
     * Every comparison, in one transaction: each sees the same moment. New disagreements are mailed to the operators once.
     *
     * @return all comparisons, those that agree too
     */
    @Needs(Right.GRANT_RUN)
    public List<Imbalance> check(GrantRun run) {
        List<Imbalance> all = new ArrayList<>(balances.byRows());
        balances.files().forEach(batch -> all.addAll(balances.byFile(batch)));
        List<Imbalance> disagreeing =
                all.stream().filter(one -> one.expected() != one.found()).toList();
        int raised = alerts.note(disagreeing, run.day());
        if (raised > 0) {
            tell(run, disagreeing.size());
        }
        return all;
    }

    private void tell(GrantRun run, int disagreeing) {
        String text = Template.of(GrantBalancing.class, "mail/imbalance.txt")
                .text(Map.of(
                        "day",
                        JapaneseDate.format(run.day()),
                        "count",
                        String.valueOf(disagreeing),
                        "link",
                        System.getenv().getOrDefault("KAIGO_SERVICES_URL", "") + "/central/home.xhtml"));
        int end = text.indexOf('\n');
        int number = 0;
        for (String operator : alerts.operators()) {
            outbox.queue(
                    "grant-alert-" + run.id() + "-" + number++,
                    operator,
                    text.substring(0, end),
                    text.substring(end).strip(),
                    run.at());
        }
    }

    /** 警告の一覧: what doesn't agree at present. */
    @Needs(Right.GRANT_ALERT_READ)
    public List<GrantAlert> alerts() {
        return alerts.open();
    }
}
