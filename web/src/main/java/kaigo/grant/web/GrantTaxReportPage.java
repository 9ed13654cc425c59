package kaigo.grant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kaigo.frame.web.Sentences;
import kaigo.grant.GrantTaxReportView;
import kaigo.grant.GrantTaxReporting;
import kaigo.grant.model.DeductionUnusable;
import kaigo.grant.model.TaxTreatment;
import kaigo.grant.model.Yen;

/** 消費税の仕入控除税額の報告, by the applicant of a paid grant. */
@Named("grantTaxReport")
@RequestScoped
public class GrantTaxReportPage {
    @Inject
    GrantTaxReporting reporting;

    @Inject
    Asked asked;

    @Inject
    FacesContext faces;

    private GrantTaxReportView report;
    private TaxTreatment treatment;
    private Long deduction;

    /** Null while there is nothing to report. */
    public GrantTaxReportView getReport() {
        if (report == null) {
            report = reporting.mine(asked.id());
        }
        return report;
    }

    /** 報告する */
    public void file() {
        try {
            reporting.file(asked.id(), asked.version(), treatment, deduction == null ? null : Yen.of(deduction));
        } catch (DeductionUnusable unusable) {
            faces.addMessage(
                    "form:deduction:input",
                    new FacesMessage(
                            FacesMessage.SEVERITY_ERROR,
                            Sentences.of(
                                    "tax.deductionUnusable", getReport().most().grouped()),
                            null));
            return;
        }
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Sentences.of("tax.filedNow"), null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        asked.redirect("/mypage/grant-tax-report.xhtml?id=" + asked.id());
    }

    public TaxTreatment[] getTreatments() {
        return TaxTreatment.values();
    }

    public TaxTreatment getTreatment() {
        return treatment == null ? getReport().treatment() : treatment;
    }

    public void setTreatment(TaxTreatment treatment) {
        this.treatment = treatment;
    }

    public Long getDeduction() {
        Yen filed = getReport().deduction();
        return deduction != null || filed == null || filed.isZero() ? deduction : Long.valueOf(filed.amount());
    }

    public void setDeduction(Long deduction) {
        this.deduction = deduction;
    }
}
