package kaigo.certificate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.net.URI;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.TreeSet;
import kaigo.account.model.OrganisationKind;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.asn1.x509.V3TBSCertificateGenerator;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v1CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.junit.jupiter.api.Test;

/** 証明書の検査: what we issue is clean, and each check catches a certificate that was made to fail it. */
class CertificateLintTest {
    private static final CertificateSubject OFFICE =
            new CertificateSubject(OrganisationKind.OFFICE, "1399990019", "ひだまり居宅介護支援事業所（見本）");

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final RootAuthority root = RootAuthority.found("見本ルート認証局", now.minus(1, ChronoUnit.DAYS));
    private final AuthorityKey key = keyOf(root.foundIssuing("見本発行認証局", now.minus(1, ChronoUnit.DAYS)));
    private final CertificateAuthority authority =
            new CertificateAuthority(key).publishingAt(URI.create("https://kaigo.example/ca/"));
    private final KeyPair keys = KeyFile.newKeyPair();
    private final X509Certificate good = issued(OFFICE, Validity.inJapan(now, 27));
    private final Set<String> caught = new TreeSet<>();

    @Test
    void what_we_issue_is_clean() {
        assertThat(CertificateLint.findings(good, key.certificate())).isEmpty();
        assertThat(CertificateLint.isFitToShow(good)).isTrue();
    }

    @Test
    void the_longest_name_of_an_office_is_cut_to_what_a_certificate_holds() {
        CertificateSubject longName = new CertificateSubject(OrganisationKind.OFFICE, "1399990019", "長".repeat(200));

        assertThat(CertificateLint.findings(issued(longName, Validity.inJapan(now, 27)), key.certificate()))
                .isEmpty();
    }

    @Test
    void a_certificate_past_2049_is_encoded_as_the_standard_says() {
        Instant later = Instant.parse("2048-06-01T00:00:00Z");
        RootAuthority laterRoot = RootAuthority.found("後のルート", later);
        CertificateAuthority laterAuthority =
                laterRoot.foundIssuing("後の発行", later).publishingAt(URI.create("https://kaigo.example/ca/"));

        X509Certificate certificate = laterAuthority.client(
                OFFICE, CertificateSerial.random(), keys.getPublic(), Validity.inJapan(later.plusSeconds(3600), 27));

        assertThat(CertificateLint.findings(certificate, laterAuthority.certificate()))
                .isEmpty();
    }

    @Test
    void every_check_catches_its_tampered_sample() throws Exception {
        catches("version-3", version1());
        catches("serial-positive-64-to-160-bits", tampered(good, c -> c.serial = BigInteger.TEN));
        catches("serial-positive-64-to-160-bits", tampered(good, c -> c.serial = BigInteger.ONE.shiftLeft(160)));
        catches(
                "serial-positive-64-to-160-bits",
                tampered(good, c -> c.serial = BigInteger.ONE.shiftLeft(80).negate()));
        catches("signature-sha-2", tampered(good, c -> c.algorithm = "SHA1withECDSA"));
        assertThatThrownBy(this::otherAlgorithmOutside).isInstanceOf(java.security.cert.CertificateException.class);
        catches("key-strong-enough", tampered(good, c -> c.key = rsa(1024)));
        catches("key-strong-enough", tampered(good, c -> c.key = rsa(2048)));
        catches("key-strong-enough", tampered(good, c -> c.key = ec("secp521r1")));
        catches(
                "basic-constraints-critical-no-authority",
                tampered(good, c -> c.put(Extension.basicConstraints, true, new BasicConstraints(true))));
        catches(
                "basic-constraints-critical-no-authority",
                tampered(good, c -> c.put(Extension.basicConstraints, false, new BasicConstraints(false))));
        catches(
                "key-usage-critical-digital-signature",
                tampered(good, c -> c.put(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign))));
        catches(
                "key-usage-critical-digital-signature",
                tampered(good, c -> c.put(Extension.keyUsage, false, new KeyUsage(KeyUsage.digitalSignature))));
        catches(
                "extended-key-usage-client-only",
                tampered(
                        good,
                        c -> c.put(
                                Extension.extendedKeyUsage,
                                false,
                                new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth))));
        catches("extended-key-usage-client-only", tampered(good, c -> c.drop(Extension.extendedKeyUsage)));
        catches(
                "no-unknown-critical-extension",
                tampered(good, c -> c.put(new ASN1ObjectIdentifier("1.2.392.1"), true, DERNull.INSTANCE)));
        catches("subject-complete-and-encoded", tampered(good, c -> c.subject = subject(" ")));
        catches("subject-complete-and-encoded", tampered(good, c -> c.subject = new X500Name("CN=1399990019")));
        catches("subject-complete-and-encoded", tampered(good, c -> c.subject = countryInUtf8()));
        catches("issuer-name-of-the-authority", tampered(good, c -> c.issuer = new X500Name("CN=someone else")));
        catches("signature-of-the-authority", tampered(good, c -> c.signer = KeyFile.newKeyPair()));
        catches("validity-within-the-authority", tampered(good, c -> c.end = now.plus(Period.ofDays(365 * 11))));
        catches("validity-not-too-long", tampered(good, c -> c.end = now.plus(Period.ofDays(365 * 5))));
        catches("validity-encoded-by-year", generalizedTime());
        catches(
                "subject-key-identifier-of-the-key",
                tampered(
                        good,
                        c -> c.put(
                                Extension.subjectKeyIdentifier,
                                false,
                                RootAuthority.extensions()
                                        .createSubjectKeyIdentifier(
                                                root.certificate().getPublicKey()))));
        catches(
                "authority-key-identifier-of-the-authority",
                tampered(
                        good,
                        c -> c.put(
                                Extension.authorityKeyIdentifier,
                                false,
                                RootAuthority.extensions()
                                        .createAuthorityKeyIdentifier(
                                                root.certificate().getPublicKey()))));
        catches("revocation-list-address", tampered(good, c -> c.drop(Extension.cRLDistributionPoints)));
        catches(
                "no-extension-twice-or-unexpected",
                tampered(good, c -> c.put(new ASN1ObjectIdentifier("1.2.392.2"), false, DERNull.INSTANCE)));

        assertThat(caught).isEqualTo(new TreeSet<>(CertificateLint.names()));
    }

    @Test
    void a_certificate_that_fails_is_not_released() {
        X509Certificate bad = tampered(good, c -> c.drop(Extension.cRLDistributionPoints));

        assertThatThrownBy(() -> CertificateLint.requireClean(bad, key.certificate()))
                .isInstanceOf(CertificateUnfit.class)
                .hasMessageContaining("revocation-list-address");
    }

    private void catches(String check, X509Certificate sample) {
        assertThat(CertificateLint.findings(sample, key.certificate())).contains(check);
        caught.add(check);
    }

    private X509Certificate issued(CertificateSubject subject, Validity validity) {
        return authority.client(subject, CertificateSerial.random(), keys.getPublic(), validity);
    }

    /** A copy of a good certificate with one thing changed, signed again. */
    private X509Certificate tampered(X509Certificate sample, Tampering tampering) {
        try {
            CertificateCopy copy = new CertificateCopy(
                    new JcaX509CertificateHolder(sample),
                    new KeyPair(key.certificate().getPublicKey(), key.key()));
            tampering.change(copy);
            return copy.sign();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private X509Certificate version1() throws Exception {
        X509CertificateHolder holder = new JcaX509CertificateHolder(good);
        return converted(new X509v1CertificateBuilder(
                        holder.getIssuer(),
                        holder.getSerialNumber(),
                        holder.getNotBefore(),
                        holder.getNotAfter(),
                        holder.getSubject(),
                        holder.getSubjectPublicKeyInfo())
                .build(Signing.signer(key.key())));
    }

    private X509Certificate otherAlgorithmOutside() throws Exception {
        X509CertificateHolder holder = new JcaX509CertificateHolder(good);
        DERSequence changed = new DERSequence(new org.bouncycastle.asn1.ASN1Encodable[] {
            holder.toASN1Structure().getTBSCertificate(),
            new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA384),
            new DERBitString(holder.getSignature())
        });
        return converted(new X509CertificateHolder(changed.getEncoded()));
    }

    /** Before 2050 in GeneralizedTime, which the standard doesn't allow. */
    private X509Certificate generalizedTime() throws Exception {
        X509CertificateHolder holder = new JcaX509CertificateHolder(good);
        V3TBSCertificateGenerator generator = new V3TBSCertificateGenerator();
        generator.setIssuer(holder.getIssuer());
        generator.setSubject(holder.getSubject());
        generator.setSerialNumber(new org.bouncycastle.asn1.ASN1Integer(holder.getSerialNumber()));
        generator.setSignature(holder.getSignatureAlgorithm());
        generator.setSubjectPublicKeyInfo(holder.getSubjectPublicKeyInfo());
        generator.setExtensions(holder.getExtensions());
        generator.setStartDate(new Time(new org.bouncycastle.asn1.DERGeneralizedTime(holder.getNotBefore())));
        generator.setEndDate(new Time(new org.bouncycastle.asn1.DERGeneralizedTime(holder.getNotAfter())));
        DERSequence certificate = new DERSequence(new org.bouncycastle.asn1.ASN1Encodable[] {
            generator.generateTBSCertificate(), holder.getSignatureAlgorithm(), new DERBitString(holder.getSignature())
        });
        return converted(new X509CertificateHolder(certificate.getEncoded()));
    }

    private static X500Name subject(String number) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "JP")
                .addRDN(BCStyle.O, "見本")
                .addRDN(BCStyle.OU, "OFFICE")
                .addRDN(BCStyle.CN, number)
                .build();
    }

    private static X500Name countryInUtf8() {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, new DERUTF8String("JP"))
                .addRDN(BCStyle.O, "見本")
                .addRDN(BCStyle.OU, "OFFICE")
                .addRDN(BCStyle.CN, "1399990019")
                .build();
    }

    private static SubjectPublicKeyInfo rsa(int bits) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(bits);
        return SubjectPublicKeyInfo.getInstance(
                generator.generateKeyPair().getPublic().getEncoded());
    }

    private static SubjectPublicKeyInfo ec(String curve) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(curve));
        return SubjectPublicKeyInfo.getInstance(
                generator.generateKeyPair().getPublic().getEncoded());
    }

    private static X509Certificate converted(X509CertificateHolder holder) throws Exception {
        return new JcaX509CertificateConverter().getCertificate(holder);
    }

    private static AuthorityKey keyOf(CertificateAuthority authority) {
        try {
            java.nio.file.Path file = java.nio.file.Files.createTempFile("issuing", ".p12");
            authority.save(file, "a test's password".toCharArray());
            AuthorityKey opened = AuthorityKey.open(file, "a test's password".toCharArray());
            java.nio.file.Files.delete(file);
            return opened;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private interface Tampering {
        void change(CertificateCopy copy) throws Exception;
    }
}
