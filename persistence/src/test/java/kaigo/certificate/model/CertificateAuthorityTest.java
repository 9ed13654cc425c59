package kaigo.certificate.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Set;
import kaigo.account.model.OrganisationKind;
import kaigo.certificate.model.CertificateAuthority.Revocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateAuthorityTest {
    private static final char[] PASSWORD = "a key store password".toCharArray();
    private static final CertificateSubject HIDAMARI =
            new CertificateSubject(OrganisationKind.OFFICE, "1399990019", "ひだまり居宅介護支援事業所（見本）");

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final RootAuthority root = RootAuthority.found("見本ルート認証局", now);
    private final CertificateAuthority authority = root.foundIssuing("見本発行認証局", now);

    @Test
    void issuesAClientCertificateThatLeadsToTheRoot() throws Exception {
        CertificateSerial serial = CertificateSerial.random();

        X509Certificate certificate = authority.client(
                HIDAMARI, serial, KeyFile.newKeyPair().getPublic(), Validity.from(now, Validity.CLIENT));

        PKIXParameters trust = new PKIXParameters(Set.of(new TrustAnchor(root.certificate(), null)));
        trust.setRevocationEnabled(false);
        CertPathValidator.getInstance("PKIX")
                .validate(
                        CertificateFactory.getInstance("X.509")
                                .generateCertPath(List.of(certificate, authority.certificate())),
                        trust);
        assertThat(CertificateSerial.of(certificate)).isEqualTo(serial);
        assertThat(serial.number().bitLength()).isEqualTo(128);
        assertThat(certificate.getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.2");
        assertThat(certificate.getBasicConstraints()).isEqualTo(-1);
        assertThat(certificate.getSubjectX500Principal().getName())
                .contains("CN=1399990019", "OU=OFFICE", "O=ひだまり居宅介護支援事業所（見本）");
        assertThat(certificate.getNotAfter())
                .isEqualTo(Date.from(Validity.from(now, Validity.CLIENT).notAfter()));
    }

    @Test
    void putsKeyAndChainIntoAPkcs12() throws Exception {
        byte[] file = authority.clientPkcs12(
                HIDAMARI, CertificateSerial.random(), Validity.from(now, Validity.CLIENT), PASSWORD);

        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(file), PASSWORD);
        String alias = store.aliases().nextElement();
        assertThat(store.getKey(alias, PASSWORD)).isNotNull();
        assertThat(store.getCertificateChain(alias)).hasSize(3);
    }

    @Test
    void issuesAServerCertificateForItsAddressesOnly() throws Exception {
        byte[] file = authority.serverPkcs12(
                List.of("localhost"), List.of("127.0.0.1"), Validity.from(now, Validity.SERVER), PASSWORD);

        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(file), PASSWORD);
        X509Certificate certificate = (X509Certificate) store.getCertificate("server");
        assertThat(certificate.getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.1");
        assertThat(certificate.getSubjectAlternativeNames())
                .containsExactly(List.of(2, "localhost"), List.of(7, "127.0.0.1"));
    }

    @Test
    void listsTheRevoked() throws Exception {
        CertificateSerial revoked = CertificateSerial.random();

        byte[] list = authority.revocationList(List.of(new Revocation(revoked, now)), now, Duration.ofDays(7));

        X509CRL crl = (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(list));
        crl.verify(authority.certificate().getPublicKey());
        assertThat(crl.getRevokedCertificate(revoked.number())).isNotNull();
        assertThat(crl.getRevokedCertificate(CertificateSerial.random().number()))
                .isNull();
        assertThat(crl.getNextUpdate()).isEqualTo(Date.from(now.plus(Duration.ofDays(7))));
    }

    @Test
    void survivesItsKeyStore(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("issuing.p12");
        authority.save(file, PASSWORD);

        CertificateAuthority opened = CertificateAuthority.open(file, PASSWORD);

        X509Certificate certificate = opened.client(
                HIDAMARI,
                CertificateSerial.random(),
                KeyFile.newKeyPair().getPublic(),
                Validity.from(now, Validity.CLIENT));
        certificate.verify(authority.certificate().getPublicKey());
        assertThat(opened.root()).isEqualTo(root.certificate());
    }
}
