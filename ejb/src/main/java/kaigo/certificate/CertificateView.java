package kaigo.certificate;

import java.util.List;

/** 電子証明書の詳細. @param sha256 fingerprint, null when it was recorded without */
public record CertificateView(CertificateRow row, String subject, String sha256, List<CertificateStepRow> steps) {
    public CertificateView {
        steps = List.copyOf(steps);
    }
}
