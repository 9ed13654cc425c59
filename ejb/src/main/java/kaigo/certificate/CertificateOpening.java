package kaigo.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kaigo.certificate.model.ApplicationRefused;
import kaigo.certificate.model.CertificateApplication;
import kaigo.certificate.model.CertificateApplications;
import kaigo.certificate.model.CertificateEvent;

/** 申請の受付: one application of a kind and organisation at a time; of two at once the database lets one through. */
@ApplicationScoped
class CertificateOpening {
    @Inject
    CertificateApplications applications;

    @Inject
    CertificateHistory history;

    CertificateApplication open(CertificateApplication application, CertificateEvent.Kind step) {
        boolean another = applications.openOf(application.organisation(), application.organisationNo()).stream()
                .anyMatch(open -> open.kind() == application.kind());
        if (another) {
            throw ApplicationRefused.openAlready();
        }
        applications.add(application);
        history.note(application, step);
        return application;
    }
}
