package kaigo.certificate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import kaigo.certificate.model.CertificateRegister;
import kaigo.certificate.model.CertificateSerial;
import kaigo.it.FromOutside;
import kaigo.it.RunningSystem;
import org.junit.jupiter.api.Test;

/**
 * まちがった電子証明書: what is wrong with these the handshake doesn't see (or its list is older): refused by a page that says so
 * and an audit record under the certificate's serial. The others: {@link RefusedHandshakesIT}.
 */
class WrongCertificatesIT extends FromOutside {
    @Test
    void a_right_one_is_let_in() throws Exception {
        Shown right = BadSigner.registered().sign();

        assertThat(right.alert()).isNull();
        assertThat(right.get("/login/services.xhtml").statusCode()).isEqualTo(200);
    }

    /** Java's handshake trusts it, for it stands in the trust store; the register doesn't know it. */
    @Test
    void the_authority_itself_as_a_client() throws Exception {
        Shown authority = BadSigner.ours();

        refusedByPage(authority, CertificateSerial.of(authority.chain()[0]), "refusal.certificateUnknown", "登録されていません");
    }

    @Test
    void revoked() throws Exception {
        CertificateSerial serial = BadSigner.recorded();
        Shown right = BadSigner.as(BadSigner.ours()).serial(serial).sign();
        RunningSystem.get().database().call(connection -> {
            new CertificateRegister(connection).revoke(serial, Instant.now());
            return null;
        });

        refusedByPage(right, serial, "refusal.certificateRevoked", "失効しています");
    }

    @Test
    void ended_by_the_register() throws Exception {
        CertificateSerial serial = BadSigner.recorded();
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
            CertificateSerial serial = BadSigner.recorded();

            refusedByPage(
                    BadSigner.as(BadSigner.ours())
                            .serial(serial)
                            .key(BadSigner.rsa(bits))
                            .sign(),
                    serial,
                    "refusal.certificateAltered",
                    "内容がちがいます");
        }
    }

    @Test
    void another_one_under_the_serial_of_an_issued_one() throws Exception {
        CertificateSerial serial = BadSigner.recorded();
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
        CertificateSerial serial = BadSigner.recorded();
        Shown old = BadSigner.as(BadSigner.ours())
                .serial(serial)
                .algorithm("SHA1withECDSA")
                .sign();

        refusedByPage(old, serial, "refusal.certificateAltered", "内容がちがいます");
    }

    @Test
    void the_right_one_with_an_account_of_another_organisation() throws Exception {
        CertificateSerial serial = BadSigner.recorded();
        Door door =
                new Door(BadSigner.as(BadSigner.ours()).serial(serial).sign().client());

        HttpResponse<String> answer =
                door.enterPassword(RunningSystem.get().accounts().require("houmon-staff"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("ログインできませんでした");
        assertThat(records(serial, "LoggingIn.withPassword", "refusal.loginRefused OTHER_ORGANISATION"))
                .isEqualTo(1);
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
}
