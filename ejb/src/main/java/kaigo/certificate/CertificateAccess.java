package kaigo.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kaigo.account.Actors;
import kaigo.account.model.Actor;
import kaigo.account.model.Role;
import kaigo.certificate.model.ApplicationRefused;
import kaigo.certificate.model.CertificateApplication;
import kaigo.certificate.model.CertificateApplications;
import kaigo.certificate.model.CertificateKind;
import kaigo.certificate.model.ClientCertificate;
import kaigo.certificate.model.ClientCertificates;

/**
 * 証明書の持ち主: which certificates and applications the actor may touch. What isn't his is answered as if it weren't there.
 * The operator acts for insurers, who can't come in before they have a certificate.
 */
@ApplicationScoped
class CertificateAccess {
    @Inject
    CertificateApplications applications;

    @Inject
    ClientCertificates certificates;

    /** An application that the actor's organisation made, or the operator makes for an insurer; locked. */
    CertificateApplication ownApplication(long id) {
        CertificateApplication application = applications.locked(id).orElseThrow(ApplicationRefused::unknown);
        Actor actor = Actors.current();
        boolean own = application.isOf(actor.organisation(), actor.organisationNo());
        boolean forInsurer = actor.is(Role.OPERATOR) && application.kind() == CertificateKind.INSURER;
        if (!own && !forInsurer) {
            throw ApplicationRefused.unknown();
        }
        return application;
    }

    /** An application to look at: one's own, or any for 国保中央会. */
    CertificateApplication seenApplication(long id) {
        CertificateApplication application = applications.find(id).orElseThrow(ApplicationRefused::unknown);
        if (!application.isOf(Actors.current().organisation(), Actors.current().organisationNo()) && !isCentral()) {
            throw ApplicationRefused.unknown();
        }
        return application;
    }

    /** A certificate of the actor's organisation, or any for 国保中央会; locked. */
    ClientCertificate certificate(String serial) {
        ClientCertificate certificate = certificates.locked(serial).orElseThrow(ApplicationRefused::unknown);
        if (!certificate.isOf(Actors.current().organisation(), Actors.current().organisationNo()) && !isCentral()) {
            throw ApplicationRefused.unknown();
        }
        return certificate;
    }

    private static boolean isCentral() {
        return Actors.current().is(Role.OPERATOR) || Actors.current().is(Role.AUDITOR);
    }
}
