package kaigo.certificate.model;

import java.math.BigInteger;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTNamedCurves;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/**
 * 鍵の強さ: EC on P-256 or P-384, or RSA from 3072 bits (security.md). Judged on the encoded key, because a library that
 * can't read a weak curve must not decide what we say of it.
 */
final class KeyStrength {
    private static final Set<ASN1ObjectIdentifier> CURVES =
            Set.of(NISTNamedCurves.getOID("P-256"), NISTNamedCurves.getOID("P-384"));

    private static final int LEAST_RSA_BITS = 3072;
    /** Longer ones only cost time. */
    private static final int MOST_RSA_BITS = 8192;

    private static final BigInteger LEAST_EXPONENT = BigInteger.valueOf(65_537);

    private KeyStrength() {}

    static boolean suffices(SubjectPublicKeyInfo key) {
        ASN1ObjectIdentifier algorithm = key.getAlgorithm().getAlgorithm();
        try {
            if (algorithm.equals(X9ObjectIdentifiers.id_ecPublicKey)) {
                return key.getAlgorithm().getParameters() instanceof ASN1ObjectIdentifier curve
                        && CURVES.contains(curve);
            }
            return algorithm.equals(PKCSObjectIdentifiers.rsaEncryption)
                    && suffices(RSAPublicKey.getInstance(key.parsePublicKey()));
        } catch (java.io.IOException | IllegalArgumentException | ClassCastException unreadable) {
            return false;
        }
    }

    private static boolean suffices(RSAPublicKey key) {
        int bits = key.getModulus().bitLength();
        BigInteger exponent = key.getPublicExponent();
        return bits >= LEAST_RSA_BITS
                && bits <= MOST_RSA_BITS
                && exponent.testBit(0)
                && exponent.compareTo(LEAST_EXPONENT) >= 0;
    }
}
