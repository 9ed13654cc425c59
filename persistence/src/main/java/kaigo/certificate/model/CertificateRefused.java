package kaigo.certificate.model;

import kaigo.refusal.model.Refusal;

/** 使えない電子証明書: the certificate of this connection opens nothing. */
public class CertificateRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    private CertificateRefused(String messageKey) {
        super(messageKey);
    }

    /** 失効 */
    public static CertificateRefused revoked() {
        return new CertificateRefused("refusal.certificateRevoked");
    }

    /** 期限切れ */
    public static CertificateRefused expired() {
        return new CertificateRefused("refusal.certificateExpired");
    }

    /** 台帳にない: signed by our authority, but the register doesn't know it. */
    public static CertificateRefused unknown() {
        return new CertificateRefused("refusal.certificateUnknown");
    }

    /** 別の証明書: the serial is ours, the certificate isn't the one that was issued under it. */
    public static CertificateRefused altered() {
        return new CertificateRefused("refusal.certificateAltered");
    }
}
