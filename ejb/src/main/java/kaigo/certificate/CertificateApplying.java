package kaigo.certificate;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import kaigo.account.Actors;
import kaigo.account.Needs;
import kaigo.account.model.Actor;
import kaigo.account.model.PasswordHash;
import kaigo.account.model.Right;
import kaigo.certificate.model.ApplicationRefused;
import kaigo.certificate.model.CertificateApplication;
import kaigo.certificate.model.CertificateEvent;
import kaigo.certificate.model.CertificateKind;
import kaigo.certificate.model.ClientCertificate;
import kaigo.certificate.model.IssuingPassword;
import kaigo.setting.model.Setting;
import kaigo.setting.model.Settings;
import kaigo.time.SystemClock;

/** 電子証明書の申請: apply, renew, make the 発行用パスワード, withdraw. */
@Stateless
public class CertificateApplying {
    @Inject
    CertificateAccess access;

    @Inject
    CertificateOpening opening;

    @Inject
    CertificateHistory history;

    @Inject
    Settings settings;

    @Inject
    SystemClock clock;

    /** 申請. @return key of the application */
    @Needs(Right.CERTIFICATE_APPLY)
    public long apply(CertificateKind kind) {
        Actor actor = Actors.current();
        CertificateApplication application =
                new CertificateApplication(actor.organisation(), actor.organisationNo(), kind, null, clock.now());
        return opening.open(application, CertificateEvent.Kind.APPLIED).id();
    }

    /**
     * 更新の申請, in the 90 days before the end. The certificate stands for who asks, so that a kind without fee may be
     * issued at once; the old one counts until its end.
     */
    @Needs(Right.CERTIFICATE_APPLY)
    public long renew(String serial) {
        ClientCertificate certificate = access.certificate(serial);
        Actor actor = Actors.current();
        if (!certificate.isRenewable(clock.now()) || !certificate.isOf(actor.organisation(), actor.organisationNo())) {
            throw ApplicationRefused.notRenewable();
        }
        CertificateApplication application = opening.open(
                new CertificateApplication(
                        certificate.organisation(),
                        certificate.organisationNo(),
                        certificate.kind(),
                        serial,
                        clock.now()),
                CertificateEvent.Kind.RENEWAL_APPLIED);
        if (application.feeYen() == 0) {
            application.release();
            history.note(application, CertificateEvent.Kind.RELEASED);
        }
        return application.id();
    }

    /** 発行用パスワード: the answer is the only place where it can be read. */
    @Needs(Right.CERTIFICATE_APPLY)
    public String makePassword(long id) {
        CertificateApplication application = access.ownApplication(id);
        char[] password = IssuingPassword.invent();
        application.makePassword(
                PasswordHash.of(password),
                clock.now().plus(Duration.ofHours(settings.count(Setting.ISSUING_PASSWORD_HOURS))));
        history.note(application, CertificateEvent.Kind.PASSWORD_MADE);
        return new String(password);
    }

    /** 取下げ */
    @Needs(Right.CERTIFICATE_APPLY)
    public void withdraw(long id) {
        CertificateApplication application = access.ownApplication(id);
        application.withdraw();
        history.note(application, CertificateEvent.Kind.WITHDRAWN);
    }
}
