package kaigo.sharing.model;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.List;

/**
 * 封印の信頼: whether a seal was signed by a key of ours. The certificates come from the database, so what counts is the
 * root that the auditor brings: a key that the database alone vouches for is nobody's.
 */
final class SealTrust {
    /** id-kp-documentSigning (RFC 9336): no certificate of an office or a server carries it. */
    static final String PURPOSE = "1.3.6.1.5.5.7.3.36";

    private final X509Certificate root;

    SealTrust(X509Certificate root) {
        this.root = root;
    }

    boolean signed(RecordSeal seal, byte[] signature, byte[] certificate, byte[] issuer) {
        try {
            X509Certificate signer = read(certificate);
            X509Certificate authority = read(issuer);
            authority.verify(root.getPublicKey());
            signer.verify(authority.getPublicKey());
            signer.checkValidity(Date.from(seal.sealedAt()));
            List<String> purposes = signer.getExtendedKeyUsage();
            boolean fit = authority.getBasicConstraints() >= 0 && purposes != null && purposes.contains(PURPOSE);
            return fit && SealKey.idOf(signer).equals(seal.keyId()) && verifies(seal, signature, signer);
        } catch (GeneralSecurityException notOurs) {
            return false;
        }
    }

    private static boolean verifies(RecordSeal seal, byte[] signature, X509Certificate signer)
            throws GeneralSecurityException {
        Signature check = Signature.getInstance(SealKey.ALGORITHM);
        check.initVerify(signer.getPublicKey());
        check.update(seal.signed());
        return check.verify(signature);
    }

    private static X509Certificate read(byte[] encoded) throws GeneralSecurityException {
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
    }
}
