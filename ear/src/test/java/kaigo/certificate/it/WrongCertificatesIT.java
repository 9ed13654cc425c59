package kaigo.certificate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
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
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.junit.jupiter.api.Test;

/**
 * まちがった電子証明書: each kind is refused over the real services listener, by a TLS alert where the handshake sees what is
 * wrong, else by a page that says so and an audit record under the certificate's serial.
 */
class WrongCertificatesIT extends FromOutside {
    private static final CertificateSubject OFFICE =
            new CertificateSubject(OrganisationKind.OFFICE, "1399990019", "見本事業所");

    @Test
    void a_right_one_is_let_in() throws Exception {
        Shown right = registered().sign();

        assertThat(right.alert()).isNull();
        assertThat(right.get("/login/services.xhtml").statusCode()).isEqualTo(200);
    }

    @Test
    void none() throws Exception {
        refusedByHandshake(Shown.NOTHING);
    }

    @Test
    void expired() throws Exception {
        refusedByHandshake(registered()
                .from(Instant.now().minus(Duration.ofDays(2)), Duration.ofDays(1))
                .sign());
    }

    @Test
    void not_yet_valid() throws Exception {
        refusedByHandshake(registered()
                .from(Instant.now().plus(Duration.ofDays(1)), Duration.ofDays(1))
                .sign());
    }

    @Test
    void of_another_authority() throws Exception {
        refusedByHandshake(BadSigner.as(otherAuthority()).serial(recorded()).sign());
    }

    @Test
    void of_another_authority_that_bears_our_name() throws Exception {
        X509Certificate ours = BadSigner.ours().chain()[0];
        RootAuthority root = RootAuthority.found("見本", Instant.now());
        String name = ours.getSubjectX500Principal().getName().replaceAll(".*CN=([^,]+).*", "$1");
        CertificateAuthority namesake = root.foundIssuing(name, Instant.now());
        assertThat(namesake.certificate().getSubjectX500Principal()).isEqualTo(ours.getSubjectX500Principal());
        KeyPair keys = KeyFile.newKeyPair();
        X509Certificate leaf =
                namesake.client(OFFICE, recorded(), keys.getPublic(), Validity.from(Instant.now(), Validity.CLIENT));

        refusedByHandshake(new Shown(keys.getPrivate(), new X509Certificate[] {leaf, ours}));
    }

    @Test
    void self_signed() throws Exception {
        refusedByHandshake(BadSigner.as(null).serial(recorded()).sign());
    }

    @Test
    void for_a_server() throws Exception {
        refusedByHandshake(registered().purpose(KeyPurposeId.id_kp_serverAuth).sign());
    }

    @Test
    void for_signing_code() throws Exception {
        refusedByHandshake(registered().purpose(KeyPurposeId.id_kp_codeSigning).sign());
    }

    /** Java's handshake trusts it, for it stands in the trust store; the register doesn't know it. */
    @Test
    void the_authority_itself_as_a_client() throws Exception {
        Shown authority = BadSigner.ours();

        refusedByPage(authority, CertificateSerial.of(authority.chain()[0]), "refusal.certificateUnknown", "登録されていません");
    }

    @Test
    void signed_by_a_client_certificate() throws Exception {
        Shown client = registered().sign();

        refusedByHandshake(BadSigner.as(client).serial(recorded()).sign());
    }

    @Test
    void with_a_changed_signature() throws Exception {
        Shown right = registered().sign();
        byte[] encoded = right.chain()[0].getEncoded();
        encoded[encoded.length - 1] ^= 1;
        X509Certificate changed = (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));

        refusedByHandshake(new Shown(right.key(), new X509Certificate[] {changed, right.chain()[1], right.chain()[2]}));
    }

    @Test
    void with_the_key_of_another() throws Exception {
        refusedByHandshake(
                new Shown(KeyFile.newKeyPair().getPrivate(), registered().sign().chain()));
    }

    @Test
    void revoked() throws Exception {
        CertificateSerial serial = recorded();
        Shown right = BadSigner.as(BadSigner.ours()).serial(serial).sign();
        RunningSystem.get().database().call(connection -> {
            new CertificateRegister(connection).revoke(serial, Instant.now());
            return null;
        });

        refusedByPage(right, serial, "refusal.certificateRevoked", "失効しています");
    }

    @Test
    void ended_by_the_register() throws Exception {
        CertificateSerial serial = recorded();
        RunningSystem.get().database().call(connection -> {
            try (PreparedStatement update = connection.prepareStatement(
                    "UPDATE client_certificate SET not_before = ?, not_after = ? WHERE serial = ?")) {
                update.setTimestamp(1, Timestamp.from(Instant.now().minus(Duration.ofDays(2))));
                update.setTimestamp(2, Timestamp.from(Instant.now().minus(Duration.ofDays(1))));
                update.setString(3, serial.hex());
                return update.executeUpdate();
            }
        });

        refusedByPage(
                BadSigner.as(BadSigner.ours()).serial(serial).sign(),
                serial,
                "refusal.certificateExpired",
                "期限が切れています");
    }

    @Test
    void of_an_unknown_serial_though_signed_by_us() throws Exception {
        CertificateSerial serial = CertificateSerial.random();

        refusedByPage(
                BadSigner.as(BadSigner.ours()).serial(serial).sign(),
                serial,
                "refusal.certificateUnknown",
                "登録されていません");
    }

    @Test
    void with_a_weak_key() throws Exception {
        for (int bits : new int[] {1024, 2048}) {
            CertificateSerial serial = recorded();

            refusedByPage(
                    BadSigner.as(BadSigner.ours()).serial(serial).key(rsa(bits)).sign(),
                    serial,
                    "refusal.certificateAltered",
                    "内容がちがいます");
        }
    }

    @Test
    void another_one_under_the_serial_of_an_issued_one() throws Exception {
        CertificateSerial serial = recorded();
        Shown issued = BadSigner.as(BadSigner.ours()).serial(serial).sign();
        RunningSystem.get().database().call(connection -> {
            try (PreparedStatement update = connection.prepareStatement(
                    "UPDATE client_certificate SET sha256 = repeat('0', 64) WHERE serial = ?")) {
                update.setString(1, serial.hex());
                return update.executeUpdate();
            }
        });

        refusedByPage(issued, serial, "refusal.certificateAltered", "内容がちがいます");
    }

    /** Java's handshake takes SHA-1 below an authority that isn't one of its own; we don't. */
    @Test
    void signed_with_sha_1() throws Exception {
        CertificateSerial serial = recorded();
        Shown old = BadSigner.as(BadSigner.ours())
                .serial(serial)
                .algorithm("SHA1withECDSA")
                .sign();

        refusedByPage(old, serial, "refusal.certificateAltered", "内容がちがいます");
    }

    @Test
    void the_right_one_with_an_account_of_another_organisation() throws Exception {
        CertificateSerial serial = recorded();
        Door door =
                new Door(BadSigner.as(BadSigner.ours()).serial(serial).sign().client());

        HttpResponse<String> answer =
                door.enterPassword(RunningSystem.get().accounts().require("houmon-staff"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("ログインできませんでした");
        assertThat(records(serial, "LoggingIn.withPassword", "refusal.loginRefused OTHER_ORGANISATION"))
                .isEqualTo(1);
    }

    private static void refusedByHandshake(Shown shown) throws Exception {
        assertThat(shown.alert()).as("how the handshake ended").matches("(?s).*fatal alert.*");
    }

    private static void refusedByPage(Shown shown, CertificateSerial serial, String reason, String sentence)
            throws Exception {
        HttpResponse<String> page = shown.get("/login/services.xhtml");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains(sentence).contains("この画面は開けません");
        assertThat(records(serial, "Certificate", reason)).isEqualTo(1);
    }

    private static long records(CertificateSerial serial, String useCase, String reason) {
        return RunningSystem.get().database().call(connection -> {
            try (PreparedStatement count = connection.prepareStatement("SELECT count(*) FROM audit_record"
                    + " WHERE certificate_serial = ? AND use_case = ? AND outcome = 'REFUSED' AND reason = ?")) {
                count.setString(1, serial.hex());
                count.setString(2, useCase);
                count.setString(3, reason);
                ResultSet row = count.executeQuery();
                row.next();
                return row.getLong(1);
            }
        });
    }

    /** Signed by us under a serial that the register knows: only what the test changes is wrong with it. */
    private static BadSigner registered() throws Exception {
        return BadSigner.as(BadSigner.ours()).serial(recorded());
    }

    private static CertificateSerial recorded() {
        CertificateSerial serial = CertificateSerial.random();
        Instant now = Instant.now();
        RunningSystem.get().database().call(connection -> {
            new CertificateRegister(connection).record(serial, OFFICE, Validity.from(now, Validity.CLIENT), now);
            return null;
        });
        return serial;
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

    private static KeyPair rsa(int bits) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(bits);
        return generator.generateKeyPair();
    }
}
