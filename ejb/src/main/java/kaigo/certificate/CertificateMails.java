package kaigo.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.OrganisationNames;
import kaigo.certificate.model.CertificateAdmins;
import kaigo.certificate.model.CertificateApplication;
import kaigo.certificate.model.CertificateKind;
import kaigo.certificate.model.ClientCertificate;
import kaigo.certificate.model.EndingCertificate;
import kaigo.document.Template;
import kaigo.mail.model.Outbox;
import kaigo.time.BusinessClock;
import kaigo.time.SystemClock;
import kaigo.time.model.JapaneseDate;

/** 電子証明書のメール, to the organisation's admins; each once by its key. The first line of a template is the subject. */
@ApplicationScoped
class CertificateMails {
    private static final Map<CertificateKind, String> NAMES = Map.of(
            CertificateKind.CARE, "介護保険証明書",
            CertificateKind.DX, "介護DX証明書",
            CertificateKind.INSURER, "保険者証明書",
            CertificateKind.CENTRAL, "運用者証明書");

    @Inject
    Outbox outbox;

    @Inject
    CertificateAdmins admins;

    @Inject
    OrganisationNames organisations;

    @Inject
    SystemClock clock;

    /** The outbox runs by it. */
    @Inject
    BusinessClock business;

    /** 発行できます */
    void released(CertificateApplication application) {
        Map<String, String> values = values(application.kind(), application.organisation());
        values.put("office", organisations.of(application.organisation(), application.organisationNo()));
        tell(
                "certificate-released-" + application.id() + "-" + clock.now().getEpochSecond(),
                admins.mailsOf(application.organisation(), application.organisationNo()),
                "released",
                values);
    }

    /** 失効しました */
    void revoked(ClientCertificate certificate) {
        Map<String, String> values = values(certificate.kind(), certificate.organisation());
        values.put("office", certificate.organisationName());
        values.put("serial", certificate.serial());
        tell(
                "certificate-revoked-" + certificate.serial(),
                admins.mailsOf(certificate.organisation(), certificate.organisationNo()),
                "revoked",
                values);
    }

    /** まもなく期限です */
    void ending(EndingCertificate ending) {
        Map<String, String> values = values(ending.kind(), organisation(ending.kind()));
        values.put("office", ending.organisationName());
        values.put("serial", ending.serial());
        values.put("lastDay", date(ending.notAfter()));
        values.put("daysLeft", Long.toString(daysUntil(ending.notAfter())));
        queue(
                "certificate-" + ending.serial() + "-" + ending.days() + "-" + ending.accountId(),
                ending.mail(),
                "ending",
                values);
    }

    private void tell(String key, List<String> recipients, String template, Map<String, String> values) {
        for (int i = 0; i < recipients.size(); i++) {
            queue(key + "-" + i, recipients.get(i), template, values);
        }
    }

    private void queue(String key, String recipient, String template, Map<String, String> values) {
        String text =
                Template.of(CertificateMails.class, "mail/" + template + ".txt").text(values);
        int end = text.indexOf('\n');
        outbox.queue(key, recipient, text.substring(0, end), text.substring(end).strip(), business.now());
    }

    private static Map<String, String> values(CertificateKind kind, OrganisationKind organisation) {
        Map<String, String> values = new HashMap<>();
        values.put("kind", NAMES.get(kind));
        values.put("link", link(organisation));
        return values;
    }

    private static OrganisationKind organisation(CertificateKind kind) {
        return switch (kind) {
            case CARE, DX -> OrganisationKind.OFFICE;
            case INSURER -> OrganisationKind.INSURER;
            case CENTRAL -> OrganisationKind.CENTRAL;
        };
    }

    private static String link(OrganisationKind organisation) {
        return switch (organisation) {
            case INSURER -> address("KAIGO_SERVICES_URL") + "/insurer/certificates.xhtml";
            case CENTRAL -> address("KAIGO_SERVICES_URL") + "/central/certificates.xhtml";
            default -> address("KAIGO_PUBLIC_URL") + "/mypage/certificates.xhtml";
        };
    }

    private static String address(String name) {
        return System.getenv().getOrDefault(name, "");
    }

    private long daysUntil(Instant end) {
        return ChronoUnit.DAYS.between(
                clock.now().atZone(BusinessClock.JAPAN).toLocalDate(),
                end.atZone(BusinessClock.JAPAN).toLocalDate());
    }

    private static String date(Instant instant) {
        return JapaneseDate.format(instant.atZone(BusinessClock.JAPAN).toLocalDate());
    }
}
