package kaigo.certificate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kaigo.account.model.OrganisationKind;
import kaigo.certificate.model.CertificateAuthority;
import kaigo.certificate.model.CertificateRegister;
import kaigo.certificate.model.CertificateSerial;
import kaigo.certificate.model.CertificateSubject;
import kaigo.certificate.model.KeyFile;
import kaigo.certificate.model.RootAuthority;
import kaigo.certificate.model.Validity;
import kaigo.it.FromOutside;
import kaigo.it.RunningSystem;
import kaigo.starter.server.Management;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * 認証局の更新: a second issuing authority, under the same root and under a new one, beside the first in a running server's trust
 * store: both are accepted until one is dropped, without a restart. The store holds no root: below one a dropped authority
 * would go on counting. What the test drops is the one that it brought.
 */
class RotationIT extends FromOutside {
    private static final CertificateSubject OFFICE =
            new CertificateSubject(OrganisationKind.OFFICE, "1399990019", "見本事業所");
    private static final Duration LIST_LIFE = Duration.ofDays(30);

    private Path configuration;
    private byte[] trustBefore;
    private byte[] listsBefore;

    @BeforeEach
    void keepWhatIsThere() throws Exception {
        configuration = RunningSystem.get().layout().serverBase().resolve("configuration");
        trustBefore = Files.readAllBytes(configuration.resolve("trust.p12"));
        listsBefore = Files.readAllBytes(configuration.resolve("ca.crl"));
    }

    @AfterEach
    void putItBack() throws Exception {
        bring(trustBefore, listsBefore);
    }

    @Test
    void a_new_issuing_authority_under_the_same_root() throws Exception {
        RootAuthority root = RootAuthority.open(
                RunningSystem.get().layout().keys().resolve("root.p12"),
                RunningSystem.get().secrets().authority().toCharArray());

        overlapAndDrop(root.foundIssuing("見本発行認証局 G2", Instant.now()));
    }

    @Test
    void a_new_issuing_authority_under_a_new_root() throws Exception {
        overlapAndDrop(RootAuthority.found("見本ルート G2", Instant.now()).foundIssuing("見本発行認証局 G2R", Instant.now()));
    }

    /** Until then the application alone refuses; the one command brings the handshake up to date. */
    @Test
    void a_revocation_reaches_the_handshake_by_one_command() throws Exception {
        Shown office = issued(RunningSystem.get().keys().authority());
        CertificateSerial serial = CertificateSerial.of(office.chain()[0]);
        RunningSystem.get().database().call(connection -> {
            new CertificateRegister(connection).revoke(serial, Instant.now());
            return null;
        });
        assertThat(office.alert()).as("the handshake's list is older").isNull();
        assertThat(office.get("/login/services.xhtml").statusCode()).isEqualTo(403);

        assertThat(ops("revocation-list", RunningSystem.get().layout().keys().toString(), configuration.toString()))
                .contains("The server has read it");

        HandshakeLog log = new HandshakeLog();
        assertThat(office.alert()).contains("fatal alert");
        assertThat(log.linesSince())
                .anySatisfy(line -> assertThat(line).contains("Fatal (", "Certificate has been revoked"));
        assertThat(issued(RunningSystem.get().keys().authority()).alert()).isNull();
    }

    /** As an operator's timer runs it. */
    private static String ops(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("../wildfly-config/ops"));
        command.addAll(List.of(words));
        command.add(Integer.toString(RunningSystem.get().ports().management()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(RunningSystem.get().environment());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private void overlapAndDrop(CertificateAuthority next) throws Exception {
        CertificateAuthority before = RunningSystem.get().keys().authority();
        Shown ofBefore = issued(before);
        Shown ofNext = issued(next);
        assertThat(ofBefore.alert()).isNull();
        assertThat(ofNext.alert()).contains("fatal alert");

        Instant now = Instant.now();
        char[] password = RunningSystem.get().secrets().keyStore().toCharArray();
        bring(
                KeyFile.trustStore(List.of(before.certificate(), next.certificate()), password),
                both(before.revocationList(List.of(), now, LIST_LIFE), next.revocationList(List.of(), now, LIST_LIFE)));
        assertThat(ofBefore.alert()).isNull();
        assertThat(ofNext.alert()).isNull();
        assertThat(ofNext.get("/login/services.xhtml").statusCode()).isEqualTo(200);

        bring(trustBefore, listsBefore);
        assertThat(ofBefore.alert()).isNull();
        assertThat(ofNext.alert()).contains("fatal alert");
    }

    private static byte[] both(byte[] one, byte[] other) {
        byte[] first = KeyFile.pemList(one);
        byte[] second = KeyFile.pemList(other);
        byte[] joined = new byte[first.length + second.length];
        System.arraycopy(first, 0, joined, 0, first.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    /** As docs/guide/ops.md tells an operator to do it: the files, then the two operations on the running server. */
    private void bring(byte[] trust, byte[] lists) throws Exception {
        place("trust.p12", trust);
        place("ca.crl", lists);
        try (Management server = Management.at(RunningSystem.get().ports().management())) {
            server.ask(Management.operation("load", elytron("key-store", "clientTS")));
            server.ask(
                    Management.operation("reload-certificate-revocation-list", elytron("trust-manager", "clientTM")));
        }
    }

    private void place(String name, byte[] content) throws Exception {
        Path aside = configuration.resolve(name + ".part");
        Files.write(aside, content);
        Files.move(aside, configuration.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    private static ModelNode elytron(String kind, String name) {
        return new ModelNode().add("subsystem", "elytron").add(kind, name);
    }

    private static Shown issued(CertificateAuthority authority) throws Exception {
        CertificateSerial serial = CertificateSerial.random();
        Instant now = Instant.now();
        Validity validity = Validity.from(now, Validity.CLIENT);
        KeyPair keys = KeyFile.newKeyPair();
        X509Certificate certificate = authority.client(OFFICE, serial, keys.getPublic(), validity);
        RunningSystem.get().database().call(connection -> {
            CertificateRegister register = new CertificateRegister(connection);
            register.record(serial, OFFICE, validity, now);
            register.signed(certificate);
            return null;
        });
        return new Shown(
                keys.getPrivate(), new X509Certificate[] {certificate, authority.certificate(), authority.root()});
    }
}
