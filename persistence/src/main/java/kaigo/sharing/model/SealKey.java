package kaigo.sharing.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;

/** 封印の鍵: signs the seals of the access record. It lies in a key store outside the EAR and the database. */
public final class SealKey {
    /** In the key store that {@code CertificateAuthority.sealPkcs12} makes. */
    public static final String ALIAS = "seal";

    static final String ALGORITHM = "SHA256withECDSA";

    private final PrivateKey key;
    private final X509Certificate certificate;
    private final X509Certificate issuer;

    private SealKey(PrivateKey key, X509Certificate certificate, X509Certificate issuer) {
        this.key = key;
        this.certificate = certificate;
        this.issuer = issuer;
    }

    /** @throws GeneralSecurityException when the password doesn't open it or it holds no such key */
    public static SealKey open(Path file, char[] password) throws IOException, GeneralSecurityException {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            Certificate[] chain = store.getCertificateChain(ALIAS);
            if (chain == null || chain.length < 2) {
                throw new GeneralSecurityException("no key named " + ALIAS + " with its issuer");
            }
            return new SealKey(
                    (PrivateKey) store.getKey(ALIAS, password), (X509Certificate) chain[0], (X509Certificate) chain[1]);
        }
    }

    /** SHA-256 of the certificate. */
    public String id() {
        return idOf(certificate);
    }

    static String idOf(X509Certificate certificate) {
        try {
            return HexFormat.of().formatHex(IntervalDigest.sha256Of(certificate.getEncoded()));
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    X509Certificate certificate() {
        return certificate;
    }

    X509Certificate issuer() {
        return issuer;
    }

    byte[] sign(byte[] content) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
