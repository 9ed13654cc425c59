package kaigo.certificate.model;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** The parts of a certificate, each of which may be changed before it is signed again. */
final class CertificateCopy {
    private final List<Extension> extensions = new ArrayList<>();
    X500Name issuer;
    X500Name subject;
    BigInteger serial;
    Instant begin;
    Instant end;
    SubjectPublicKeyInfo key;
    KeyPair signer;
    String algorithm = "SHA256withECDSA";

    CertificateCopy(X509CertificateHolder sample, KeyPair signer) {
        issuer = sample.getIssuer();
        subject = sample.getSubject();
        serial = sample.getSerialNumber();
        begin = sample.getNotBefore().toInstant();
        end = sample.getNotAfter().toInstant();
        key = sample.getSubjectPublicKeyInfo();
        this.signer = signer;
        for (ASN1ObjectIdentifier oid : sample.getExtensions().getExtensionOIDs()) {
            extensions.add(sample.getExtension(oid));
        }
    }

    void drop(ASN1ObjectIdentifier oid) {
        extensions.removeIf(extension -> extension.getExtnId().equals(oid));
    }

    void put(ASN1ObjectIdentifier oid, boolean critical, org.bouncycastle.asn1.ASN1Encodable value) throws Exception {
        drop(oid);
        extensions.add(new Extension(oid, critical, value.toASN1Primitive().getEncoded()));
    }

    X509Certificate sign() throws Exception {
        X509v3CertificateBuilder builder =
                new X509v3CertificateBuilder(issuer, serial, Date.from(begin), Date.from(end), subject, key);
        for (Extension extension : extensions) {
            builder.addExtension(extension);
        }
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder(algorithm).build(signer.getPrivate())));
    }
}
