package kaigo.certificate.model;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;

/** 証明書番号: 128 random bits (RFC 5280 wants at most 20 octets, the baseline requirements at least 64 random bits). */
public record CertificateSerial(BigInteger number) {
    private static final int BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static CertificateSerial random() {
        return new CertificateSerial(new BigInteger(BITS, RANDOM).setBit(BITS - 1));
    }

    public static CertificateSerial of(X509Certificate certificate) {
        return new CertificateSerial(certificate.getSerialNumber());
    }

    public static CertificateSerial ofHex(String hex) {
        return new CertificateSerial(new BigInteger(hex, 16));
    }

    /** As the table, the session and the records carry it. */
    public String hex() {
        return number.toString(16);
    }

    @Override
    public String toString() {
        return hex();
    }
}
