package kaigo.grant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import kaigo.account.Actors;
import kaigo.account.model.Right;
import kaigo.frame.web.Sentences;
import kaigo.grant.GrantTaxChecking;
import kaigo.grant.GrantTaxReportView;
import kaigo.grant.model.GrantTaxReports;
import kaigo.grant.model.TaxReportState;

/** 消費税の報告の一覧: what is due, filed, given back, checked; the operator checks what is filed. */
@Named("grantTaxReports")
@RequestScoped
public class GrantTaxReportsPage {
    @Inject
    GrantTaxChecking checking;

    @Inject
    Asked asked;

    @Inject
    FacesContext faces;

    private List<GrantTaxReportView> rows;
    private String reason;

    /** The state that the address asks for; null for all. */
    public TaxReportState getState() {
        String given = asked.parameter("state");
        return Arrays.stream(TaxReportState.values())
                .filter(state -> state.name().equals(given))
                .findFirst()
                .orElse(null);
    }

    public List<GrantTaxReportView> getRows() {
        if (rows == null) {
            rows = checking.list(getState());
        }
        return rows;
    }

    public List<GrantTaxReports.Count> getCounts() {
        return checking.counts();
    }

    public boolean isChecker() {
        return Right.GRANT_TAX_CHECK.heldBy(Actors.current().roles());
    }

    /** 確認済みにする */
    public void accept() {
        checking.accept(asked.id(), asked.version());
        done("tax.acceptedNow");
    }

    /** 差戻し */
    public void giveBack() {
        checking.giveBack(asked.id(), asked.version(), reason);
        done("tax.returnedNow");
    }

    private void done(String sentence) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Sentences.of(sentence), null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        asked.redirect("/central/grant-tax-reports.xhtml?state=FILED");
    }

    public String tone(TaxReportState state) {
        return switch (state) {
            case OPEN -> "";
            case FILED -> "run";
            case RETURNED -> "warn";
            case ACCEPTED -> "ok";
        };
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
