package kaigo.starter.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import kaigo.starter.secret.Secrets;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** 見本の認証局: makes what the two listeners of a demo need: a root, a server certificate for localhost, a trust store, a CRL. */
public final class ServerKeys {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ROOT = "root";

    private final Secrets secrets;

    private ServerKeys(Secrets secrets) {
        this.secrets = secrets;
    }

    /** Makes in {@code keys} what is missing there. */
    public static Path furnish(Path keys, Secrets secrets)
            throws GeneralSecurityException, IOException, OperatorCreationException {
        new ServerKeys(secrets).furnish(keys);
        return keys;
    }

    private void furnish(Path keys) throws GeneralSecurityException, IOException, OperatorCreationException {
        Path authority = keys.resolve("authority.p12");
        if (!Files.exists(authority)) {
            createRoot(authority);
        }
        KeyStore root = load(authority, secrets.authority());
        X509Certificate certificate = (X509Certificate) root.getCertificate(ROOT);
        PrivateKey key = (PrivateKey) root.getKey(ROOT, secrets.authority().toCharArray());
        if (!Files.exists(keys.resolve("server.p12"))) {
            createServer(keys.resolve("server.p12"), certificate, key);
        }
        if (!Files.exists(keys.resolve("trust.p12"))) {
            KeyStore trust = empty();
            trust.setCertificateEntry(ROOT, certificate);
            save(trust, keys.resolve("trust.p12"), secrets.keyStore());
        }
        if (!Files.exists(keys.resolve("ca.crl"))) {
            JcaX509v2CRLBuilder crl = new JcaX509v2CRLBuilder(certificate, new Date());
            crl.setNextUpdate(Date.from(Instant.now().plus(Duration.ofDays(365))));
            Files.write(
                    keys.resolve("ca.crl"),
                    new JcaX509CRLConverter().getCRL(crl.build(signer(key))).getEncoded());
        }
    }

    private void createRoot(Path file) throws GeneralSecurityException, IOException, OperatorCreationException {
        KeyPair pair = newPair();
        X500Name name = new X500Name("CN=Kaigo Demo CA,O=Kaigo Demo,C=JP");
        JcaX509v3CertificateBuilder builder = builder(name, name, pair, Duration.ofDays(3650));
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        builder.addExtension(
                Extension.subjectKeyIdentifier,
                false,
                new JcaX509ExtensionUtils().createSubjectKeyIdentifier(pair.getPublic()));
        X509Certificate certificate =
                new JcaX509CertificateConverter().getCertificate(builder.build(signer(pair.getPrivate())));
        KeyStore store = empty();
        store.setKeyEntry(ROOT, pair.getPrivate(), secrets.authority().toCharArray(), new Certificate[] {certificate});
        save(store, file, secrets.authority());
    }

    private void createServer(Path file, X509Certificate root, PrivateKey rootKey)
            throws GeneralSecurityException, IOException, OperatorCreationException {
        KeyPair pair = newPair();
        X500Name issuer = X500Name.getInstance(root.getSubjectX500Principal().getEncoded());
        JcaX509v3CertificateBuilder builder =
                builder(issuer, new X500Name("CN=localhost,O=Kaigo Demo,C=JP"), pair, Duration.ofDays(397));
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
        builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth));
        builder.addExtension(
                Extension.authorityKeyIdentifier,
                false,
                new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(root));
        builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(new GeneralName[] {
            new GeneralName(GeneralName.dNSName, "localhost"), new GeneralName(GeneralName.iPAddress, "127.0.0.1")
        }));
        X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(builder.build(signer(rootKey)));
        KeyStore store = empty();
        store.setKeyEntry(
                "server", pair.getPrivate(), secrets.keyStore().toCharArray(), new Certificate[] {certificate, root});
        save(store, file, secrets.keyStore());
    }

    private static JcaX509v3CertificateBuilder builder(X500Name issuer, X500Name subject, KeyPair pair, Duration life) {
        Instant now = Instant.now();
        return new JcaX509v3CertificateBuilder(
                issuer,
                new BigInteger(127, RANDOM),
                Date.from(now.minus(Duration.ofHours(1))),
                Date.from(now.plus(life)),
                subject,
                pair.getPublic());
    }

    private static KeyPair newPair() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"), RANDOM);
        return generator.generateKeyPair();
    }

    private static ContentSigner signer(PrivateKey key) throws OperatorCreationException {
        return new JcaContentSignerBuilder("SHA256withECDSA").build(key);
    }

    private static KeyStore empty() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    private static KeyStore load(Path file, String password) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, password.toCharArray());
        }
        return store;
    }

    private static void save(KeyStore store, Path file, String password) throws GeneralSecurityException, IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, password.toCharArray());
        }
    }
}
