package kaigo.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kaigo.account.Actors;
import kaigo.certificate.model.CertificateApplication;
import kaigo.certificate.model.CertificateEvent;
import kaigo.certificate.model.CertificateEvents;
import kaigo.certificate.model.ClientCertificate;
import kaigo.time.SystemClock;

/** 履歴の記入, in the transaction of what it tells, in the name of the actor. */
@ApplicationScoped
class CertificateHistory {
    @Inject
    CertificateEvents events;

    @Inject
    SystemClock clock;

    void note(CertificateApplication application, CertificateEvent.Kind kind) {
        note(application.id(), null, kind, null);
    }

    void note(ClientCertificate certificate, CertificateEvent.Kind kind, String detail) {
        note(null, certificate.serial(), kind, detail);
    }

    void note(Long applicationId, String serial, CertificateEvent.Kind kind, String detail) {
        events.add(new CertificateEvent(
                applicationId, serial, kind, Actors.current().accountId(), detail, clock.now()));
    }
}
