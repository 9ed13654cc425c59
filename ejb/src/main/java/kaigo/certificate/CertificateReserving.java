package kaigo.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import kaigo.account.model.OrganisationNames;
import kaigo.certificate.model.ApplicationRefused;
import kaigo.certificate.model.ApplicationState;
import kaigo.certificate.model.CertificateApplication;
import kaigo.certificate.model.CertificateEvent;
import kaigo.certificate.model.CertificateLint;
import kaigo.certificate.model.CertificateSerial;
import kaigo.certificate.model.CertificateSubject;
import kaigo.certificate.model.ClientCertificate;
import kaigo.certificate.model.ClientCertificates;
import kaigo.certificate.model.RevocationReason;
import kaigo.certificate.model.Validity;
import kaigo.setting.model.Setting;
import kaigo.setting.model.Settings;
import kaigo.time.SystemClock;

/**
 * 発行の予約: uses the password up and records the serial, in a transaction of its own that commits before anything is
 * signed, under a lock of the application's row: one password makes one certificate, however many requests carry it.
 */
@ApplicationScoped
class CertificateReserving {
    @Inject
    CertificateAccess access;

    @Inject
    ClientCertificates certificates;

    @Inject
    CertificateHistory history;

    @Inject
    OrganisationNames organisations;

    @Inject
    Settings settings;

    @Inject
    SystemClock clock;

    /** @throws ApplicationRefused when the password is wrong, used or too old; a wrong one is counted */
    @Transactional(value = TxType.REQUIRES_NEW, dontRollbackOn = ApplicationRefused.class)
    public Reservation reserve(long applicationId, char[] password, CertificateEvent.Kind step) {
        Instant now = clock.now();
        CertificateApplication application = access.ownApplication(applicationId);
        if (!application.opens(password, now)) {
            history.note(application, CertificateEvent.Kind.PASSWORD_WRONG);
            if (application.state() == ApplicationState.CLOSED) {
                history.note(application, CertificateEvent.Kind.CLOSED);
            }
            throw ApplicationRefused.wrongPassword(application.triesLeft());
        }
        CertificateSerial serial = CertificateSerial.random();
        CertificateSubject subject = new CertificateSubject(
                application.organisation(),
                application.organisationNo(),
                organisations.of(application.organisation(), application.organisationNo()));
        Validity validity = Validity.inJapan(
                now, Math.min(settings.count(Setting.CERTIFICATE_MONTHS), CertificateLint.MOST_MONTHS));
        certificates.add(new ClientCertificate(serial, application.kind(), subject, validity, applicationId, now));
        application.issue(serial);
        history.note(applicationId, serial.hex(), step, null);
        return new Reservation(serial, subject, validity);
    }

    /** Nothing came of it: the serial is never used, and the applicant makes a new password. */
    @Transactional(TxType.REQUIRES_NEW)
    public void giveBack(long applicationId, CertificateSerial serial) {
        access.ownApplication(applicationId).issueAgain();
        certificates
                .locked(serial.hex())
                .ifPresent(certificate -> certificate.revoke(RevocationReason.SUPERSEDED, clock.now()));
        history.note(applicationId, serial.hex(), CertificateEvent.Kind.ISSUE_FAILED, null);
    }

    /** What is to be signed. */
    record Reservation(CertificateSerial serial, CertificateSubject subject, Validity validity) {}
}
