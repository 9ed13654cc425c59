package kaigo.starter.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.security.auth.x500.X500Principal;
import kaigo.account.model.OrganisationKind;
import kaigo.certificate.model.CertificateAuthority;
import kaigo.certificate.model.CertificateRegister;
import kaigo.certificate.model.CertificateSerial;
import kaigo.certificate.model.CertificateSubject;
import kaigo.certificate.model.Validity;
import kaigo.starter.StartProblem;
import kaigo.starter.database.DatabaseAccess;
import kaigo.starter.database.TestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("認証局の創設")
class FoundingTest {
    private static final Map<String, String> ENVIRONMENT = Map.of(
            "CA_ROOT_PASSWORD", "root-password-1",
            "CA_PASSWORD", "issuing-password-2",
            "SEAL_PASSWORD", "seal-password-5",
            "TLS_KEYSTORE_PASSWORD", "server-password-3",
            "TLS_TRUSTSTORE_PASSWORD", "trust-password-4");

    @TempDir
    Path folder;

    @Test
    @DisplayName("makes what the server's environment names, for the addresses given")
    void found() throws Exception {
        Ops.run(List.of("found-authority", folder.toString(), "kaigo.example"), ENVIRONMENT);

        KeyStore store = KeyStore.getInstance(folder.resolve("server.p12").toFile(), "server-password-3".toCharArray());
        X509Certificate server = (X509Certificate) store.getCertificate("server");
        assertThat(server.getSubjectAlternativeNames()).anyMatch(name -> name.contains("kaigo.example"));
        assertThat(store.getCertificateChain("server")).hasSize(3);
        assertThat(folder.resolve("ca.crl")).isNotEmptyFile();
        assertThat(Files.getPosixFilePermissions(folder.resolve("issuing.p12"))).hasSize(2);
    }

    @Test
    @DisplayName("an existing authority is never written over")
    void once() throws Exception {
        Ops.run(List.of("found-authority", folder.toString(), "kaigo.example"), ENVIRONMENT);
        byte[] before = Files.readAllBytes(folder.resolve("issuing.p12"));

        assertThatThrownBy(() -> Ops.run(List.of("found-authority", folder.toString(), "kaigo.example"), ENVIRONMENT))
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("founded once");
        assertThat(Files.readAllBytes(folder.resolve("issuing.p12"))).isEqualTo(before);
    }

    @Test
    @DisplayName("the revocation list names what the register has revoked")
    void revocationList() throws Exception {
        Ops.run(List.of("found-authority", folder.toString(), "kaigo.example"), ENVIRONMENT);
        DatabaseAccess database = TestDatabase.migrated();
        CertificateSerial revoked = CertificateSerial.random();
        Instant now = Instant.now();
        database.call(connection -> {
            CertificateRegister register = new CertificateRegister(connection);
            register.record(
                    revoked,
                    new CertificateSubject(OrganisationKind.OFFICE, "1370099994", "見本"),
                    Validity.from(now, Validity.CLIENT),
                    now);
            register.revoke(revoked, now);
            return null;
        });
        Map<String, String> environment = new HashMap<>(ENVIRONMENT);
        environment.putAll(
                Map.of("DB_URL", database.url(), "DB_USER", database.user(), "DB_PASSWORD", database.password()));

        Ops.run(List.of("revocation-list", folder.toString()), environment);

        try (InputStream in = Files.newInputStream(folder.resolve("ca.crl"))) {
            X509CRL list = (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(in);
            assertThat(list.getRevokedCertificate(revoked.number())).isNotNull();
            assertThat(list.getNextUpdate()).isAfter(Date.from(now.plus(Duration.ofDays(20))));
        }
    }

    @Test
    @DisplayName("a new issuing authority takes over beside the old one, until the old one is dropped")
    void renewIssuing() throws Exception {
        Ops.run(List.of("found-authority", folder.toString(), "kaigo.example"), ENVIRONMENT);
        DatabaseAccess database = TestDatabase.migrated();
        Map<String, String> environment = new HashMap<>(ENVIRONMENT);
        environment.putAll(
                Map.of("DB_URL", database.url(), "DB_USER", database.user(), "DB_PASSWORD", database.password()));
        CertificateAuthority before = authority();

        Ops.run(List.of("renew-issuing", folder.toString()), environment);

        CertificateAuthority next = authority();
        String former = before.keyId().substring(0, 16);
        assertThat(next.keyId()).isNotEqualTo(before.keyId());
        assertThat(next.root()).isEqualTo(before.root());
        assertThat(next.certificate().getSubjectX500Principal())
                .isNotEqualTo(before.certificate().getSubjectX500Principal());
        assertThat(trusted()).containsExactlyInAnyOrder(before.certificate(), next.certificate());
        assertThat(issuersOfLists())
                .containsExactlyInAnyOrder(
                        before.certificate().getSubjectX500Principal(),
                        next.certificate().getSubjectX500Principal());
        Ops.run(List.of("renew-server", folder.toString(), "kaigo.example"), environment);
        KeyStore server =
                KeyStore.getInstance(folder.resolve("server.p12").toFile(), "server-password-3".toCharArray());
        server.getCertificate("server").verify(next.certificate().getPublicKey());

        Ops.run(List.of("drop-issuing", folder.toString(), former), environment);

        assertThat(trusted()).containsExactly(next.certificate());
        assertThat(issuersOfLists()).containsExactly(next.certificate().getSubjectX500Principal());
        assertThatThrownBy(() -> Ops.run(
                        List.of("drop-issuing", folder.toString(), next.keyId().substring(0, 16)), environment))
                .isInstanceOf(StartProblem.class);
    }

    private CertificateAuthority authority() {
        return CertificateAuthority.open(folder.resolve("issuing.p12"), "issuing-password-2".toCharArray());
    }

    private List<java.security.cert.Certificate> trusted() throws Exception {
        KeyStore trust = KeyStore.getInstance(folder.resolve("trust.p12").toFile(), "trust-password-4".toCharArray());
        List<java.security.cert.Certificate> trusted = new ArrayList<>();
        for (String alias : Collections.list(trust.aliases())) {
            trusted.add(trust.getCertificate(alias));
        }
        return trusted;
    }

    private List<X500Principal> issuersOfLists() throws Exception {
        try (InputStream in = Files.newInputStream(folder.resolve("ca.crl"))) {
            return CertificateFactory.getInstance("X.509").generateCRLs(in).stream()
                    .map(list -> ((X509CRL) list).getIssuerX500Principal())
                    .toList();
        }
    }

    @Test
    @DisplayName("without its passwords nothing is founded")
    void withoutPassword() {
        Map<String, String> lacking = new HashMap<>(ENVIRONMENT);
        lacking.remove("TLS_TRUSTSTORE_PASSWORD");

        assertThatThrownBy(() -> Ops.run(List.of("found-authority", folder.toString(), "kaigo.example"), lacking))
                .hasMessageContaining("TLS_TRUSTSTORE_PASSWORD is not set");
        assertThat(folder).isEmptyDirectory();
    }
}
