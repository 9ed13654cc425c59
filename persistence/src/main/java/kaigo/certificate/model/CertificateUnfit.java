package kaigo.certificate.model;

import java.util.List;

/** 検査に通らない証明書: made by us and not released; the names of the failed checks go to the log. */
public class CertificateUnfit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CertificateUnfit(List<String> findings) {
        super("the certificate fails " + findings);
    }
}
