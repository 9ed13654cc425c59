package kaigo.certificate.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequest;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemReader;

/**
 * 証明書署名要求 (PKCS#10): a key whose holder has signed with it. Only the key is taken; the names in the request are
 * whatever its maker typed, ours come from the register.
 */
public record CertificateRequest(PublicKey key) {
    /** An RSA 8192 request in PEM has about 4 kB. */
    private static final int MOST_BYTES = 16_384;

    private static final int ASN1_SEQUENCE = 0x30;

    private static final Set<ASN1ObjectIdentifier> SIGNATURES = Set.of(
            X9ObjectIdentifiers.ecdsa_with_SHA256,
            X9ObjectIdentifiers.ecdsa_with_SHA384,
            X9ObjectIdentifiers.ecdsa_with_SHA512,
            PKCSObjectIdentifiers.sha256WithRSAEncryption,
            PKCSObjectIdentifiers.sha384WithRSAEncryption,
            PKCSObjectIdentifiers.sha512WithRSAEncryption);

    /** Reads PEM or DER, no further than a request can be long. @throws RequestRefused naming what is wrong */
    public static CertificateRequest read(InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw RequestRefused.tooBig();
        }
        JcaPKCS10CertificationRequest request = parse(bytes);
        if (!KeyStrength.suffices(request.getSubjectPublicKeyInfo())) {
            throw RequestRefused.weakKey();
        }
        if (!SIGNATURES.contains(request.getSignatureAlgorithm().getAlgorithm()) || !isSignedByItsKey(request)) {
            throw RequestRefused.wrongSignature();
        }
        try {
            return new CertificateRequest(request.getPublicKey());
        } catch (GeneralSecurityException e) {
            throw RequestRefused.unreadable();
        }
    }

    private static JcaPKCS10CertificationRequest parse(byte[] bytes) {
        try {
            return new JcaPKCS10CertificationRequest(
                    bytes.length > 0 && bytes[0] == ASN1_SEQUENCE ? bytes : unarmoured(bytes));
        } catch (IOException | RuntimeException e) {
            throw RequestRefused.unreadable();
        }
    }

    private static byte[] unarmoured(byte[] pem) throws IOException {
        try (PemReader reader = new PemReader(new StringReader(new String(pem, StandardCharsets.US_ASCII)))) {
            PemObject block = reader.readPemObject();
            if (block == null || !block.getType().endsWith("CERTIFICATE REQUEST")) {
                throw RequestRefused.unreadable();
            }
            return block.getContent();
        }
    }

    /** 所持の証明: who made the request holds the private key. */
    private static boolean isSignedByItsKey(JcaPKCS10CertificationRequest request) {
        try {
            return request.isSignatureValid(new JcaContentVerifierProviderBuilder().build(request.getPublicKey()));
        } catch (PKCSException | OperatorCreationException | GeneralSecurityException | RuntimeException e) {
            return false;
        }
    }
}
