package kaigo.certificate;

import java.util.List;

/** 証明書申請の詳細 */
public record CertificateApplicationView(CertificateApplicationRow row, List<CertificateStepRow> steps) {
    public CertificateApplicationView {
        steps = List.copyOf(steps);
    }
}
