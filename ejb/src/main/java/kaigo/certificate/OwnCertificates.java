package kaigo.certificate;

import java.util.List;
import kaigo.certificate.model.CertificateKind;

/** この組織の電子証明書. @param kinds what may be applied for */
public record OwnCertificates(
        List<CertificateRow> certificates, List<CertificateApplicationRow> applications, List<CertificateKind> kinds) {
    public OwnCertificates {
        certificates = List.copyOf(certificates);
        applications = List.copyOf(applications);
        kinds = List.copyOf(kinds);
    }
}
