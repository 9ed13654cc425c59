package kaigo.certificate.model;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** 署名: one certificate to be signed: names, key, time and extensions put together, then sealed with an authority's key. */
final class Signing {
    private static final String ALGORITHM = "SHA256withECDSA";

    private final X500Name subject;
    private final BigInteger serial;
    private final PublicKey key;
    private final Validity validity;
    private final Map<ASN1ObjectIdentifier, Extension> extensions = new LinkedHashMap<>();

    Signing(X500Name subject, BigInteger serial, PublicKey key, Validity validity) {
        this.subject = subject;
        this.serial = serial;
        this.key = key;
        this.validity = validity;
    }

    Signing critical(ASN1ObjectIdentifier name, ASN1Encodable value) {
        extensions.put(name, new Extension(true, value));
        return this;
    }

    Signing with(ASN1ObjectIdentifier name, ASN1Encodable value) {
        extensions.put(name, new Extension(false, value));
        return this;
    }

    X509Certificate sign(X500Name issuer, PrivateKey issuerKey) {
        try {
            X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    issuer, serial, Date.from(validity.notBefore()), Date.from(validity.notAfter()), subject, key);
            for (Map.Entry<ASN1ObjectIdentifier, Extension> each : extensions.entrySet()) {
                builder.addExtension(
                        each.getKey(),
                        each.getValue().critical(),
                        each.getValue().value());
            }
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer(issuerKey)));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static ContentSigner signer(PrivateKey key) {
        try {
            return new JcaContentSignerBuilder(ALGORITHM).build(key);
        } catch (OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Extension(boolean critical, ASN1Encodable value) {}
}
