package kaigo.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kaigo.account.model.OrganisationNames;
import kaigo.certificate.model.CertificateAdmins;
import kaigo.certificate.model.CertificateApplication;
import kaigo.certificate.model.CertificateEvents;
import kaigo.certificate.model.ClientCertificate;
import kaigo.time.BusinessClock;
import kaigo.time.SystemClock;

/** 画面向けの写し: what pages see of certificates and applications; days are Japan's, by the clock that never moves. */
@ApplicationScoped
class CertificatePages {
    @Inject
    OrganisationNames organisations;

    @Inject
    CertificateEvents events;

    @Inject
    CertificateAdmins people;

    @Inject
    SystemClock clock;

    CertificateRow row(ClientCertificate certificate) {
        Instant now = clock.now();
        LocalDate lastDay = day(certificate.notAfter());
        return new CertificateRow(
                certificate.serial(),
                certificate.kind(),
                certificate.organisation(),
                certificate.organisationNo(),
                certificate.organisationName(),
                day(certificate.notBefore()),
                lastDay,
                ChronoUnit.DAYS.between(day(now), lastDay),
                certificate.standing(now),
                certificate.issuedAt(),
                certificate.revokedAt(),
                certificate.revocationReason());
    }

    CertificateApplicationRow row(CertificateApplication application) {
        return new CertificateApplicationRow(
                application.id(),
                application.kind(),
                application.organisation(),
                application.organisationNo(),
                organisations.of(application.organisation(), application.organisationNo()),
                application.state(),
                application.appliedAt(),
                application.feeYen(),
                application.paidOn(),
                application.passwordUntil(),
                application.triesLeft(),
                application.renews(),
                application.serial());
    }

    CertificateView view(ClientCertificate certificate) {
        return new CertificateView(
                row(certificate),
                certificate.subject(),
                certificate.sha256(),
                steps(certificate.applicationId(), certificate.serial()));
    }

    CertificateApplicationView view(CertificateApplication application) {
        return new CertificateApplicationView(row(application), steps(application.id(), null));
    }

    private List<CertificateStepRow> steps(Long applicationId, String serial) {
        return events.of(applicationId, serial).stream()
                .map(event -> new CertificateStepRow(
                        event.at(), event.kind(), event.detail(), people.nameOf(event.byAccountId())))
                .toList();
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(BusinessClock.JAPAN).toLocalDate();
    }
}
