package kaigo.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kaigo.grant.model.GrantApplication;
import kaigo.grant.model.GrantTaxReport;

/** 消費税の報告の画面 */
@ApplicationScoped
class TaxReportPages {
    @Inject
    GrantOffices offices;

    GrantTaxReportView view(GrantTaxReport report) {
        GrantApplication application = report.application();
        return new GrantTaxReportView(
                application.id(),
                report.version(),
                application.reception().number(),
                application.officeNo(),
                offices.of(application).name(),
                application.grantAmount(),
                GrantTaxReport.taxIn(application.grantAmount()),
                report.dueOn(),
                report.state(),
                report.treatment(),
                report.deduction(),
                report.reportedOn(),
                report.reporter(),
                report.checkedOn(),
                report.checker(),
                report.returnReason());
    }
}
