package kaigo.certificate;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.certificate.model.CertificateEvent;
import kaigo.certificate.model.ClientCertificate;
import kaigo.certificate.model.RevocationReason;
import kaigo.time.SystemClock;

/** 電子証明書の失効: at once; an open session that shows the certificate ends at its next request. */
@Stateless
public class CertificateRevoking {
    @Inject
    CertificateAccess access;

    @Inject
    CertificateHistory history;

    @Inject
    CertificateMails mails;

    @Inject
    SystemClock clock;

    /** Revoking twice changes nothing. */
    @Needs(Right.CERTIFICATE_REVOKE)
    public void revoke(String serial, RevocationReason reason) {
        ClientCertificate certificate = access.certificate(serial);
        if (certificate.revoke(reason, clock.now())) {
            history.note(certificate, CertificateEvent.Kind.REVOKED, reason.name());
            mails.revoked(certificate);
        }
    }
}
