package kaigo.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kaigo.certificate.model.CertificateRefused;
import kaigo.certificate.model.CertificateSerial;
import kaigo.certificate.model.ClientCertificate;
import kaigo.certificate.model.ClientCertificates;
import kaigo.time.BusinessClock;
import kaigo.time.SystemClock;

/**
 * 電子証明書の確認: whether a serial counts now, by our own register: a revocation works at the next request, whatever list
 * the TLS layer has read. A check at the edge, not a use case: no right, and a record only when it refuses.
 */
@ApplicationScoped
public class CertificateStanding {
    @Inject
    ClientCertificates certificates;

    @Inject
    SystemClock clock;

    /**
     * What the edge asks at every request: the certificate that the connection shows, not its serial alone.
     *
     * @throws CertificateRefused when it is unknown, revoked, out of its time, or another one under a serial of ours
     */
    public void requireValid(X509Certificate shown) {
        ClientCertificate certificate =
                certificates.find(CertificateSerial.of(shown)).orElseThrow(CertificateRefused::unknown);
        certificate.requireValid(clock.now());
        certificate.requireSame(shown);
    }

    /** @throws CertificateRefused when it is unknown, revoked or out of its time */
    public CertificateHolder requireValid(String serial) {
        ClientCertificate certificate =
                certificates.find(CertificateSerial.ofHex(serial)).orElseThrow(CertificateRefused::unknown);
        Instant now = clock.now();
        certificate.requireValid(now);
        LocalDate lastDay = day(certificate.notAfter());
        return new CertificateHolder(
                certificate.organisation(),
                certificate.organisationNo(),
                certificate.organisationName(),
                lastDay,
                ChronoUnit.DAYS.between(day(now), lastDay));
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(BusinessClock.JAPAN).toLocalDate();
    }
}
