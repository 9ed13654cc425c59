package kaigo.certificate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import kaigo.certificate.CertificateApplicationRow;
import kaigo.certificate.CertificateOperating;
import kaigo.certificate.model.CertificateKind;

/** 運用者の操作: the fee, the release, and letting a lost file be made anew, on the page of one application. */
@Named("certificateDesk")
@RequestScoped
public class CertificateDeskPage {
    @Inject
    CertificateOperating operating;

    @Inject
    CertificateApplicationPage application;

    @Inject
    Done done;

    private LocalDate paidOn;

    /** 入金を記録する */
    public String paid() {
        operating.paid(application.id(), paidOn);
        return here("paid");
    }

    /** 発行を許可する */
    public String release() {
        operating.release(application.id());
        return here("released");
    }

    /** 発行をやり直す */
    public String issueAgain() {
        operating.issueAgain(application.id());
        return here("reissued");
    }

    /** Whether the operator goes on himself: for insurers and for 国保中央会; an office's password is the office's. */
    public boolean isOurs(CertificateApplicationRow row) {
        return row.kind() == CertificateKind.INSURER || row.kind() == CertificateKind.CENTRAL;
    }

    private String here(String note) {
        return done.at("certificate-application.xhtml?id=" + application.id(), note);
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public void setPaidOn(LocalDate paidOn) {
        this.paidOn = paidOn;
    }
}
