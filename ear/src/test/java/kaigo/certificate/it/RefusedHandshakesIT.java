package kaigo.certificate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.security.KeyPair;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import kaigo.certificate.model.CertificateAuthority;
import kaigo.certificate.model.KeyFile;
import kaigo.certificate.model.RootAuthority;
import kaigo.certificate.model.Validity;
import kaigo.it.FromOutside;
import kaigo.it.RunningSystem;
import kaigo.starter.server.Management;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.Test;

/**
 * 接続で断る電子証明書: each kind of a wrong one is refused over the real services listener by a TLS alert, and by a line of
 * handshake.log that says what is wrong (docs/decisions/0089).
 */
class RefusedHandshakesIT extends FromOutside {
    @Test
    void none() throws Exception {
        refusedByHandshake(Shown.NOTHING, "(BAD_CERTIFICATE): Empty client certificate chain");
    }

    @Test
    void expired() throws Exception {
        refusedByHandshake(
                BadSigner.registered()
                        .from(Instant.now().minus(Duration.ofDays(2)), Duration.ofDays(1))
                        .sign(),
                "validity check failed");
    }

    @Test
    void not_yet_valid() throws Exception {
        refusedByHandshake(
                BadSigner.registered()
                        .from(Instant.now().plus(Duration.ofDays(1)), Duration.ofDays(1))
                        .sign(),
                "validity check failed");
    }

    @Test
    void of_another_authority() throws Exception {
        refusedByHandshake(
                BadSigner.as(otherAuthority()).serial(BadSigner.recorded()).sign(),
                "unable to find valid certification path");
    }

    @Test
    void of_another_authority_that_bears_our_name() throws Exception {
        X509Certificate ours = BadSigner.ours().chain()[0];
        RootAuthority root = RootAuthority.found("見本", Instant.now());
        String name = ours.getSubjectX500Principal().getName().replaceAll(".*CN=([^,]+).*", "$1");
        CertificateAuthority namesake = root.foundIssuing(name, Instant.now());
        assertThat(namesake.certificate().getSubjectX500Principal()).isEqualTo(ours.getSubjectX500Principal());
        KeyPair keys = KeyFile.newKeyPair();
        X509Certificate leaf = namesake.client(
                BadSigner.OFFICE,
                BadSigner.recorded(),
                keys.getPublic(),
                Validity.from(Instant.now(), Validity.CLIENT));

        refusedByHandshake(
                new Shown(keys.getPrivate(), new X509Certificate[] {leaf, ours}),
                "Path does not chain with any of the trust anchors");
    }

    @Test
    void self_signed() throws Exception {
        refusedByHandshake(
                BadSigner.as(null).serial(BadSigner.recorded()).sign(), "unable to find valid certification path");
    }

    @Test
    void for_a_server() throws Exception {
        refusedByHandshake(
                BadSigner.registered().purpose(KeyPurposeId.id_kp_serverAuth).sign(),
                "Extended key usage does not permit use for TLS client authentication");
    }

    @Test
    void for_signing_code() throws Exception {
        refusedByHandshake(
                BadSigner.registered().purpose(KeyPurposeId.id_kp_codeSigning).sign(),
                "Extended key usage does not permit use for TLS client authentication");
    }

    @Test
    void signed_by_a_client_certificate() throws Exception {
        Shown client = BadSigner.registered().sign();

        refusedByHandshake(BadSigner.as(client).serial(BadSigner.recorded()).sign(), "keyCertSign bit is not set");
    }

    @Test
    void with_a_changed_signature() throws Exception {
        Shown right = BadSigner.registered().sign();
        byte[] encoded = right.chain()[0].getEncoded();
        encoded[encoded.length - 1] ^= 1;
        X509Certificate changed = (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));

        refusedByHandshake(
                new Shown(right.key(), new X509Certificate[] {changed, right.chain()[1], right.chain()[2]}),
                "signature check failed");
    }

    @Test
    void with_the_key_of_another() throws Exception {
        refusedByHandshake(
                new Shown(
                        KeyFile.newKeyPair().getPrivate(),
                        BadSigner.registered().sign().chain()),
                "Invalid CertificateVerify signature");
    }

    @Test
    void signed_with_md_5() throws Exception {
        Shown rsa = new Shown(BadSigner.rsa(2048).getPrivate(), BadSigner.ours().chain());

        refusedByHandshake(
                BadSigner.as(rsa)
                        .serial(BadSigner.recorded())
                        .algorithm("MD5withRSA")
                        .sign(),
                "MD5withRSA");
    }

    /** Anybody on the Internet writes into the log of refused handshakes: it can't grow for ever. */
    @Test
    void the_log_of_refused_ones_is_bounded() throws Exception {
        try (Management server = Management.at(RunningSystem.get().ports().management())) {
            ModelNode handler = server.ask(Management.operation(
                    "read-resource",
                    new ModelNode().add("subsystem", "logging").add("size-rotating-file-handler", "HANDSHAKE")));

            assertThat(handler.get("rotate-size").asString()).isEqualTo("10m");
            assertThat(handler.get("max-backup-index").asInt()).isEqualTo(5);
        }
    }

    private static void refusedByHandshake(Shown shown, String reason) throws Exception {
        HandshakeLog log = new HandshakeLog();

        assertThat(shown.alert()).as("how the handshake ended").matches("(?s).*fatal alert.*");
        assertThat(log.linesSince()).anySatisfy(line -> assertThat(line).contains("Fatal (", reason));
    }

    private static Shown otherAuthority() throws Exception {
        CertificateAuthority other = RootAuthority.found("別の認証局", Instant.now()).foundIssuing("別の発行認証局", Instant.now());
        java.nio.file.Path file = java.nio.file.Files.createTempFile("other", ".p12");
        char[] password = "a test's password".toCharArray();
        other.save(file, password);
        java.security.KeyStore store = java.security.KeyStore.getInstance(file.toFile(), password);
        java.nio.file.Files.delete(file);
        return new Shown(
                (java.security.PrivateKey) store.getKey("authority", password),
                new X509Certificate[] {other.certificate(), other.root()});
    }
}
