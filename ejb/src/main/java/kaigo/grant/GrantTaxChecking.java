package kaigo.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import kaigo.account.Actors;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.document.Template;
import kaigo.grant.model.Doer;
import kaigo.grant.model.GrantTaxReport;
import kaigo.grant.model.GrantTaxReports;
import kaigo.grant.model.TaxReportState;
import kaigo.mail.model.Outbox;
import kaigo.time.BusinessClock;
import kaigo.time.model.JapaneseDate;

/** 消費税の報告の確認: the operator sees what is filed and what is overdue, accepts a report or gives it back. */
@Stateless
public class GrantTaxChecking {
    private static final int MOST = 500;

    @Inject
    GrantTaxReports reports;

    @Inject
    TaxReportPages pages;

    @Inject
    Outbox outbox;

    @Inject
    BusinessClock clock;

    /** @param state null for all */
    @Needs(Right.GRANT_TAX_READ)
    public List<GrantTaxReportView> list(TaxReportState state) {
        return reports.list(state, MOST).stream().map(pages::view).toList();
    }

    @Needs(Right.GRANT_TAX_READ)
    public List<GrantTaxReports.Count> counts() {
        return reports.counts(clock.today());
    }

    /** 確認済みにする */
    @Needs(Right.GRANT_TAX_CHECK)
    public void accept(long id, long version) {
        reports.require(id, version).accept(clock.today(), doer());
    }

    /** 差戻し, told by mail. @throws kaigo.grant.model.ReasonMissing without a reason */
    @Needs(Right.GRANT_TAX_CHECK)
    public void giveBack(long id, long version, String reason) {
        GrantTaxReport report = reports.require(id, version);
        report.giveBack(reason, clock.today(), doer());
        String recipient = report.application().contact().mail();
        if (recipient == null || recipient.isBlank()) {
            return;
        }
        GrantTaxReportView view = pages.view(report);
        String text = Template.of(GrantTaxChecking.class, "mail/tax_returned.txt")
                .text(Map.of(
                        "office",
                        view.officeName(),
                        "contact",
                        report.application().contact().name(),
                        "receiptNo",
                        view.receiptNo(),
                        "due",
                        JapaneseDate.format(view.dueOn()),
                        "reason",
                        reason,
                        "link",
                        GrantTaxReminding.link(id)));
        int end = text.indexOf('\n');
        outbox.queue(
                "grant-tax-" + id + "-back-" + version,
                recipient,
                text.substring(0, end),
                text.substring(end).strip(),
                clock.now());
    }

    private Doer doer() {
        return Doer.of(Actors.current(), clock.now());
    }
}
