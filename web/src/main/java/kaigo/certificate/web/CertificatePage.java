package kaigo.certificate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import kaigo.certificate.CertificateReading;
import kaigo.certificate.CertificateRevoking;
import kaigo.certificate.CertificateView;
import kaigo.certificate.model.ApplicationRefused;
import kaigo.certificate.model.RevocationReason;

/** 電子証明書の詳細と失効: one certificate, its history, and the page that asks before it revokes. */
@Named("certificatePage")
@RequestScoped
public class CertificatePage {
    @Inject
    CertificateReading reading;

    @Inject
    CertificateRevoking revoking;

    @Inject
    Done done;

    private String serial;
    private RevocationReason reason;
    private CertificateView view;

    /** @throws ApplicationRefused when it isn't there, or another organisation's */
    public void open() {
        if (serial == null || !serial.matches("[0-9a-f]{1,40}")) {
            throw ApplicationRefused.unknown();
        }
        view = reading.certificate(serial);
    }

    /** 失効させる */
    public String revoke() {
        revoking.revoke(serial, reason);
        return done.at("certificate.xhtml?serial=" + serial, "revoked");
    }

    /** Reasons to choose from: 取消し is the operator's. */
    public List<RevocationReason> getReasons() {
        boolean central = done.folder().equals("/central/");
        return Arrays.stream(RevocationReason.values())
                .filter(each -> central || each != RevocationReason.PRIVILEGE_WITHDRAWN)
                .toList();
    }

    public CertificateView getView() {
        if (view == null) {
            open();
        }
        return view;
    }

    public String getFolder() {
        return done.folder();
    }

    public String getSerial() {
        return serial;
    }

    public void setSerial(String serial) {
        this.serial = serial;
    }

    public RevocationReason getReason() {
        return reason;
    }

    public void setReason(RevocationReason reason) {
        this.reason = reason;
    }
}
