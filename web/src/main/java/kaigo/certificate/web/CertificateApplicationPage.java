package kaigo.certificate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kaigo.certificate.CertificateApplicationView;
import kaigo.certificate.CertificateApplying;
import kaigo.certificate.CertificateReading;

/** 申請の画面: where it stands, the 発行用パスワード once, and withdrawing. Issuing is {@link CertificateIssuePage}'s. */
@Named("certificateApplication")
@RequestScoped
public class CertificateApplicationPage {
    @Inject
    CertificateReading reading;

    @Inject
    CertificateApplying applying;

    @Inject
    CertificateGoing going;

    private CertificateApplicationView view;
    private String password = "";

    public void open() {
        view = reading.application(id());
        password = going.shown().take(id());
    }

    /** 発行用パスワードを作る: shown by the page that follows, and never again. */
    public String makePassword() {
        going.shown().keep(id(), applying.makePassword(id()));
        return going.done().at("certificate-application.xhtml?id=" + id());
    }

    /** 取下げ */
    public String withdraw() {
        applying.withdraw(id());
        return going.done().at("certificates.xhtml", "withdrawn");
    }

    /** An address or form without a number names nothing. */
    long id() {
        return going.done().number("id");
    }

    public CertificateApplicationView getView() {
        if (view == null) {
            view = reading.application(id());
        }
        return view;
    }

    /** What is about to happen may change its state: the page shall show the new one. */
    void changes() {
        view = null;
    }

    /** Empty but on the one page that shows it. */
    public String getPassword() {
        return password;
    }

    public String getFolder() {
        return going.done().folder();
    }
}
