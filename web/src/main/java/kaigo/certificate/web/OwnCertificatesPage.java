package kaigo.certificate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kaigo.certificate.CertificateApplying;
import kaigo.certificate.CertificateReading;
import kaigo.certificate.CertificateRow;
import kaigo.certificate.OwnCertificates;
import kaigo.certificate.model.CertificateKind;

/** 電子証明書の一覧と申請: what this organisation has, and applying for another or for a renewal. */
@Named("ownCertificates")
@RequestScoped
public class OwnCertificatesPage {
    @Inject
    CertificateReading reading;

    @Inject
    CertificateApplying applying;

    @Inject
    Done done;

    private OwnCertificates own;
    private CertificateKind kind;

    /** Read at once: who may not see it gets no half of a page. */
    public void open() {
        own = reading.own();
    }

    /** 申請する */
    public String apply() {
        return done.at("certificate-application.xhtml?id=" + applying.apply(kind), "applied");
    }

    /** 更新する */
    public String renew(String serial) {
        return done.at("certificate-application.xhtml?id=" + applying.renew(serial), "renewal");
    }

    /** Whether 更新 leads anywhere: the window is open and nothing of its kind is under way. */
    public boolean isRenewable(CertificateRow row) {
        return row.renewable() && getOwn().applications().stream().noneMatch(open -> open.kind() == row.kind());
    }

    public OwnCertificates getOwn() {
        if (own == null) {
            open();
        }
        return own;
    }

    /** Address of this area's folder, for links. */
    public String getFolder() {
        return done.folder();
    }

    /** The one kind of an insurer is chosen already. */
    public CertificateKind getKind() {
        return kind == null && getOwn().kinds().size() == 1 ? getOwn().kinds().get(0) : kind;
    }

    public void setKind(CertificateKind kind) {
        this.kind = kind;
    }
}
