package kaigo.certificate.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kaigo.certificate.IssuedFile;
import kaigo.certificate.model.ApplicationRefused;
import kaigo.certificate.model.ApplicationState;
import kaigo.certificate.model.CertificateKind;
import kaigo.certificate.model.CertificateLint;
import kaigo.certificate.model.CertificateSerial;
import kaigo.certificate.model.KeyFile;
import kaigo.certificate.model.RequestRefused;
import kaigo.certificate.model.Standing;
import org.junit.jupiter.api.Test;

/** 電子証明書の発行: from a paid application and its one password to the certificate, made for the office or from its own request. */
class CertificateIssuingIT extends CertificateActs {
    private static final String WRONG = "22222-22222-22222-22222";

    @Test
    void a_paid_application_becomes_a_pkcs12_that_only_its_password_opens() throws Exception {
        long id = as(admin, () -> applying.apply(CertificateKind.CARE));
        assertThatThrownBy(() -> as(OPERATOR, () -> release(id))).hasMessage("refusal.certificateStep");
        as(OPERATOR, () -> {
            operating.paid(id, LocalDate.now(JAPAN));
            return release(id);
        });
        String password = as(admin, () -> applying.makePassword(id));

        IssuedFile file =
                as(admin, () -> issuing.withKey(id, password.toLowerCase().replace("-", " ")));

        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(file.bytes()), password.toCharArray());
        X509Certificate certificate = (X509Certificate) store.getCertificate(office);
        assertThat(store.getKey(office, password.toCharArray())).isNotNull();
        assertThat(CertificateLint.findings(certificate, authorities.current().certificate()))
                .isEmpty();
        assertThat(certificate.getSubjectX500Principal().getName()).contains("CN=" + office);
        String serial = CertificateSerial.of(certificate).hex();
        var view = as(admin, () -> reading.certificate(serial));
        assertThat(view.row().standing()).isEqualTo(Standing.VALID);
        assertThat(view.row().lastDay()).isEqualTo(LocalDate.now(JAPAN).plusMonths(27));
        assertThat(view.steps().stream().map(step -> step.kind().name()))
                .containsExactly("APPLIED", "PAID", "RELEASED", "PASSWORD_MADE", "ISSUED_WITH_KEY");
        assertThat(allText("certificate_application") + allText("certificate_event") + allText("audit_record"))
                .doesNotContain(password);
    }

    @Test
    void a_password_is_used_once() throws Exception {
        long id = withPasswordReady();
        String password = as(admin, () -> applying.makePassword(id));
        as(admin, () -> issuing.withKey(id, password));

        assertThatThrownBy(() -> as(admin, () -> issuing.withKey(id, password)))
                .isInstanceOf(ApplicationRefused.class)
                .hasMessage("refusal.certificateStep");
        assertThat(count("SELECT count(*) FROM client_certificate WHERE organisation_no = ?", office))
                .isEqualTo(1);
    }

    @Test
    void a_password_makes_one_certificate_however_many_carry_it() throws Exception {
        long id = withPasswordReady();
        String password = as(admin, () -> applying.makePassword(id));
        ExecutorService threads = Executors.newFixedThreadPool(6);
        List<Callable<String>> attempts = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            attempts.add(() -> {
                try {
                    return as(admin, () -> issuing.withKey(id, password)).fileName();
                } catch (ApplicationRefused refused) {
                    return "refused";
                }
            });
        }
        List<String> results = new ArrayList<>();
        try {
            for (Future<String> each : threads.invokeAll(attempts)) {
                results.add(each.get());
            }
        } finally {
            threads.shutdown();
        }

        assertThat(results).filteredOn(result -> result.endsWith(".p12")).hasSize(1);
        assertThat(count("SELECT count(*) FROM client_certificate WHERE organisation_no = ?", office))
                .isEqualTo(1);
    }

    @Test
    void five_wrong_passwords_close_the_application() throws Exception {
        long id = withPasswordReady();
        String password = as(admin, () -> applying.makePassword(id));
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> as(admin, () -> issuing.withKey(id, WRONG)))
                    .isInstanceOf(ApplicationRefused.class)
                    .hasMessageContaining("refusal.issuingPassword");
        }

        assertThatThrownBy(() -> as(admin, () -> issuing.withKey(id, password))).hasMessage("refusal.certificateStep");
        assertThat(as(admin, () -> reading.application(id)).row().state()).isEqualTo(ApplicationState.CLOSED);
        assertThat(count(
                        "SELECT count(*) FROM certificate_event WHERE kind = 'PASSWORD_WRONG' AND application_id = "
                                + id + " AND ? <> ''",
                        office))
                .isEqualTo(5);
    }

    @Test
    void a_request_gets_a_certificate_with_our_names_and_keeps_the_password_when_it_is_unfit() throws Exception {
        long id = withPasswordReady();
        String password = as(admin, () -> applying.makePassword(id));
        assertThatThrownBy(() -> as(admin, () -> issuing.forRequest(id, password, in("not a request"))))
                .isInstanceOf(RequestRefused.class);
        KeyPair keys = KeyFile.newKeyPair();

        IssuedFile file = as(
                admin,
                () -> issuing.forRequest(id, password, new ByteArrayInputStream(Csr.of(keys, "CN=999,O=Other"))));

        var chain =
                CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(file.bytes()));
        assertThat(chain).hasSize(3);
        X509Certificate certificate = (X509Certificate) chain.iterator().next();
        assertThat(certificate.getPublicKey()).isEqualTo(keys.getPublic());
        assertThat(certificate.getSubjectX500Principal().getName())
                .contains("CN=" + office)
                .doesNotContain("Other");
    }

    /** An office whose name is blank: what was signed for it fails the lint. */
    @Test
    void the_serial_stands_before_anything_is_signed_and_a_failure_wastes_no_application() throws Exception {
        execute("INSERT INTO office (office_no, name, kana, kana_key, address, described_by) VALUES (?, ' ', 'シケン',"
                + " 'シケン', '見本', '43')");
        long id = withPasswordReady();
        String password = as(admin, () -> applying.makePassword(id));

        assertThatThrownBy(() -> as(admin, () -> issuing.withKey(id, password)))
                .hasStackTraceContaining("subject-complete-and-encoded");

        assertThat(count(
                        "SELECT count(*) FROM client_certificate WHERE organisation_no = ? AND sha256 IS NULL"
                                + " AND revoked_at IS NOT NULL",
                        office))
                .as("recorded, never signed, never used again")
                .isEqualTo(1);
        execute("DELETE FROM office WHERE office_no = ?");
        String again = as(admin, () -> applying.makePassword(id));
        assertThat(as(admin, () -> issuing.withKey(id, again)).fileName()).endsWith(".p12");
    }

    @Test
    void a_lost_file_is_made_anew_by_leave_of_the_operator() throws Exception {
        long id = withPasswordReady();
        String password = as(admin, () -> applying.makePassword(id));
        String lost = serial(as(admin, () -> issuing.withKey(id, password)), password);

        as(OPERATOR, () -> {
            operating.issueAgain(id);
            return null;
        });
        String again = as(admin, () -> applying.makePassword(id));
        as(admin, () -> issuing.withKey(id, again));

        assertThat(as(admin, () -> reading.certificate(lost)).row().standing()).isEqualTo(Standing.REVOKED);
        assertThat(as(OPERATOR, () -> searching.certificates(office, Standing.VALID, 1))
                        .total())
                .isEqualTo(1);
        assertThat(as(OPERATOR, () -> searching.certificates(lost.substring(0, 12), null, 1))
                        .total())
                .isEqualTo(1);
        assertThat(as(OPERATOR, () -> searching.certificates("%", null, 1)).total())
                .isZero();
    }

    private String allText(String table) throws Exception {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT coalesce(string_agg(t::text, ' '), '') FROM " + table + " t")) {
            ResultSet row = select.executeQuery();
            row.next();
            return row.getString(1);
        }
    }

    private void execute(String sql) throws Exception {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, office);
            statement.executeUpdate();
        }
    }

    private static ByteArrayInputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
