package kaigo.certificate.it;

import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import kaigo.account.model.OrganisationKind;
import kaigo.certificate.model.CertificateRegister;
import kaigo.certificate.model.CertificateSerial;
import kaigo.certificate.model.CertificateSubject;
import kaigo.certificate.model.KeyFile;
import kaigo.certificate.model.Validity;
import kaigo.it.RunningSystem;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A careless or hostile signer who has a key of ours, or says so: certificates that we would never make. */
final class BadSigner {
    private static final String SUBJECT = "C=JP,O=見本,OU=OFFICE,CN=1399990019";

    static final CertificateSubject OFFICE = new CertificateSubject(OrganisationKind.OFFICE, "1399990019", "見本事業所");

    private KeyPair key = KeyFile.newKeyPair();
    private BigInteger serial = CertificateSerial.random().number();
    private Instant begin = Instant.now().minus(Duration.ofMinutes(5));
    private Instant end = begin.plus(Duration.ofDays(300));
    private KeyPurposeId purpose = KeyPurposeId.id_kp_clientAuth;
    private String algorithm = "SHA256withECDSA";
    private Shown issuer;

    /** Who signs: {@link #ours()}, another authority, a client certificate; null for a self-signed one. */
    static BadSigner as(Shown issuer) {
        BadSigner signer = new BadSigner();
        signer.issuer = issuer;
        return signer;
    }

    /** Our issuing authority itself, key and all. */
    static Shown ours() throws Exception {
        char[] password = RunningSystem.get().secrets().authority().toCharArray();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in =
                Files.newInputStream(RunningSystem.get().layout().keys().resolve("issuing.p12"))) {
            store.load(in, password);
        }
        Certificate[] chain = store.getCertificateChain("authority");
        return new Shown(
                (PrivateKey) store.getKey("authority", password),
                new X509Certificate[] {(X509Certificate) chain[0], (X509Certificate) chain[1]});
    }

    /** Signed by us under a serial that the register knows: only what the test changes is wrong with it. */
    static BadSigner registered() throws Exception {
        return as(ours()).serial(recorded());
    }

    /** A serial that the register knows as this office's. */
    static CertificateSerial recorded() {
        CertificateSerial serial = CertificateSerial.random();
        Instant now = Instant.now();
        RunningSystem.get().database().call(connection -> {
            new CertificateRegister(connection).record(serial, OFFICE, Validity.from(now, Validity.CLIENT), now);
            return null;
        });
        return serial;
    }

    static KeyPair rsa(int bits) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(bits);
        return generator.generateKeyPair();
    }

    BadSigner key(KeyPair other) {
        key = other;
        return this;
    }

    BadSigner serial(CertificateSerial given) {
        serial = given.number();
        return this;
    }

    BadSigner from(Instant other, Duration lasting) {
        begin = other;
        end = other.plus(lasting);
        return this;
    }

    BadSigner purpose(KeyPurposeId other) {
        purpose = other;
        return this;
    }

    BadSigner algorithm(String other) {
        algorithm = other;
        return this;
    }

    Shown sign() throws Exception {
        X500Name name =
                issuer == null ? new X500Name(SUBJECT) : new JcaX509CertificateHolder(issuer.chain()[0]).getSubject();
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                name, serial, Date.from(begin), Date.from(end), new X500Name(SUBJECT), key.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
        builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purpose));
        PrivateKey signing = issuer == null ? key.getPrivate() : issuer.key();
        X509Certificate certificate = new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder(algorithm).build(signing)));
        return new Shown(key.getPrivate(), chain(certificate));
    }

    private X509Certificate[] chain(X509Certificate certificate) {
        if (issuer == null) {
            return new X509Certificate[] {certificate};
        }
        X509Certificate[] chain = new X509Certificate[issuer.chain().length + 1];
        chain[0] = certificate;
        System.arraycopy(issuer.chain(), 0, chain, 1, issuer.chain().length);
        return chain;
    }
}
