package kaigo.certificate;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import kaigo.account.Needs;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.OrganisationNames;
import kaigo.account.model.Right;
import kaigo.certificate.model.ApplicationRefused;
import kaigo.certificate.model.CertificateApplication;
import kaigo.certificate.model.CertificateApplications;
import kaigo.certificate.model.CertificateEvent;
import kaigo.certificate.model.CertificateKind;
import kaigo.certificate.model.RevocationReason;
import kaigo.time.BusinessClock;
import kaigo.time.SystemClock;

/** 運用者の仕事: record the fee, release, open an application for an insurer or for 国保中央会, let a lost file be made anew. */
@Stateless
public class CertificateOperating {
    @Inject
    CertificateApplications applications;

    @Inject
    CertificateAccess access;

    @Inject
    CertificateOpening opening;

    @Inject
    CertificateHistory history;

    @Inject
    CertificateMails mails;

    @Inject
    OrganisationNames organisations;

    @Inject
    SystemClock clock;

    /** 入金の確認 */
    @Needs(Right.CERTIFICATE_OPERATE)
    public void paid(long id, LocalDate on) {
        if (on.isAfter(clock.now().atZone(BusinessClock.JAPAN).toLocalDate())) {
            throw ApplicationRefused.paidLater();
        }
        CertificateApplication application = any(id);
        application.paid(on);
        history.note(application, CertificateEvent.Kind.PAID);
    }

    /** 発行の許可; the applicant is told by mail. */
    @Needs(Right.CERTIFICATE_OPERATE)
    public void release(long id) {
        CertificateApplication application = any(id);
        application.release();
        history.note(application, CertificateEvent.Kind.RELEASED);
        mails.released(application);
    }

    /** 保険者・国保中央会への発行: released at once. @return key of the application */
    @Needs(Right.CERTIFICATE_OPERATE)
    public long openFor(CertificateKind kind, String number) {
        OrganisationKind organisation =
                kind == CertificateKind.INSURER ? OrganisationKind.INSURER : OrganisationKind.CENTRAL;
        if (kind == CertificateKind.INSURER
                && organisations.of(organisation, number).equals(number)) {
            throw ApplicationRefused.notForThem();
        }
        String no = kind == CertificateKind.INSURER ? number : "CENTRAL";
        CertificateApplication application = opening.open(
                new CertificateApplication(organisation, no, kind, null, clock.now()), CertificateEvent.Kind.APPLIED);
        application.release();
        history.note(application, CertificateEvent.Kind.RELEASED);
        return application.id();
    }

    /** 発行のやり直し: the file never arrived or was lost; what was issued stops counting, the fee isn't asked again. */
    @Needs(Right.CERTIFICATE_OPERATE)
    public void issueAgain(long id) {
        CertificateApplication application = any(id);
        String lost = application.serial();
        application.issueAgain();
        access.certificate(lost).revoke(RevocationReason.SUPERSEDED, clock.now());
        history.note(id, lost, CertificateEvent.Kind.REISSUED, null);
        mails.released(application);
    }

    private CertificateApplication any(long id) {
        return applications.locked(id).orElseThrow(ApplicationRefused::unknown);
    }
}
