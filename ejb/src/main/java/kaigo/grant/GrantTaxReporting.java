package kaigo.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kaigo.account.Actors;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.grant.model.Doer;
import kaigo.grant.model.GrantApplications;
import kaigo.grant.model.GrantTaxReports;
import kaigo.grant.model.TaxTreatment;
import kaigo.grant.model.Yen;
import kaigo.time.BusinessClock;

/** 消費税の仕入控除税額の報告: an office reports for a grant that was paid. */
@Stateless
public class GrantTaxReporting {
    @Inject
    GrantApplications applications;

    @Inject
    GrantTaxReports reports;

    @Inject
    TaxReportPages pages;

    @Inject
    BusinessClock clock;

    /** @return null while there is nothing to report */
    @Needs(Right.GRANT_APPLY)
    public GrantTaxReportView mine(long id) {
        requireMine(id);
        return reports.find(id).map(pages::view).orElse(null);
    }

    /**
     * 提出.
     *
     * @throws kaigo.grant.model.DeductionUnusable when the amount doesn't fit
     * @throws kaigo.grant.model.TaxReportClosed when it was filed already
     */
    @Needs(Right.GRANT_APPLY)
    public void file(long id, long version, TaxTreatment treatment, Yen deduction) {
        requireMine(id);
        reports.require(id, version).file(treatment, deduction, clock.today(), Doer.of(Actors.current(), clock.now()));
    }

    private void requireMine(long id) {
        applications.requireOf(Actors.current().organisationNo(), id);
    }
}
