package kaigo.certificate.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import kaigo.account.Actors;
import kaigo.account.RightDenied;
import kaigo.account.model.Actor;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Role;
import kaigo.certificate.CertificateApplying;
import kaigo.certificate.CertificateIssuing;
import kaigo.certificate.CertificateOperating;
import kaigo.certificate.CertificateReading;
import kaigo.certificate.CertificateReminding;
import kaigo.certificate.CertificateRevoking;
import kaigo.certificate.CertificateSearching;
import kaigo.certificate.IssuedFile;
import kaigo.certificate.IssuingAuthority;
import kaigo.certificate.RevocationLists;
import kaigo.certificate.model.ApplicationRefused;
import kaigo.certificate.model.ApplicationState;
import kaigo.certificate.model.CertificateKind;
import kaigo.certificate.model.CertificateLint;
import kaigo.certificate.model.CertificateRegister;
import kaigo.certificate.model.CertificateSerial;
import kaigo.certificate.model.CertificateSubject;
import kaigo.certificate.model.KeyFile;
import kaigo.certificate.model.RequestRefused;
import kaigo.certificate.model.RevocationReason;
import kaigo.certificate.model.Standing;
import kaigo.certificate.model.Validity;
import kaigo.it.InContainer;
import org.junit.jupiter.api.Test;

/** 電子証明書の業務: apply, pay, release, issue, renew, revoke, on the real services, the real register and the real authority. */
class CertificateServicesIT extends InContainer {
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final Actor OPERATOR = actor(Role.OPERATOR, OrganisationKind.CENTRAL, "CENTRAL");
    private static final String WRONG = "22222-22222-22222-22222";

    @Inject
    CertificateApplying applying;

    @Inject
    CertificateOperating operating;

    @Inject
    CertificateIssuing issuing;

    @Inject
    CertificateReading reading;

    @Inject
    CertificateRevoking revoking;

    @Inject
    CertificateSearching searching;

    @Inject
    CertificateReminding reminding;

    @Inject
    IssuingAuthority authorities;

    @Inject
    RevocationLists lists;

    @Resource(lookup = "java:jboss/datasources/KaigoDS")
    DataSource database;

    private final String office = newOffice();
    private final Actor admin = actor(Role.OFFICE_ADMIN, OrganisationKind.OFFICE, office);

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

    @Test
    void another_office_sees_and_touches_nothing_of_it() throws Exception {
        long id = withPasswordReady();
        String password = as(admin, () -> applying.makePassword(id));
        Actor stranger = actor(Role.OFFICE_ADMIN, OrganisationKind.OFFICE, newOffice());

        for (Callable<?> attempt : List.<Callable<?>>of(
                () -> reading.application(id), () -> applying.makePassword(id), () -> issuing.withKey(id, password))) {
            assertThatThrownBy(() -> as(stranger, attempt)).hasMessage("refusal.certificateApplicationUnknown");
        }
        IssuedFile file = as(admin, () -> issuing.withKey(id, password));
        String serial = serial(file, password);
        assertThatThrownBy(() -> as(stranger, () -> reading.certificate(serial)))
                .hasMessage("refusal.certificateApplicationUnknown");
        assertThatThrownBy(() -> as(stranger, () -> revoke(serial)))
                .hasMessage("refusal.certificateApplicationUnknown");
        assertThatThrownBy(() -> as(actor(Role.OFFICE_STAFF, OrganisationKind.OFFICE, office), () -> reading.own()))
                .isInstanceOf(RightDenied.class);
    }

    @Test
    void one_application_of_a_kind_is_open_at_a_time() throws Exception {
        as(admin, () -> applying.apply(CertificateKind.DX));

        assertThatThrownBy(() -> as(admin, () -> applying.apply(CertificateKind.DX)))
                .hasMessage("refusal.certificateApplicationOpen");
        assertThatThrownBy(() -> as(admin, () -> applying.apply(CertificateKind.CENTRAL)))
                .hasMessage("refusal.certificateKind");
        assertThat(as(admin, () -> applying.apply(CertificateKind.CARE))).isPositive();
    }

    @Test
    void a_renewal_opens_90_days_before_the_end_and_the_old_one_goes_on() throws Exception {
        String early = recorded(Duration.ofDays(91));
        String soon = recorded(Duration.ofDays(89));
        assertThatThrownBy(() -> as(admin, () -> applying.renew(early))).hasMessage("refusal.certificateNotRenewable");

        long id = as(admin, () -> applying.renew(soon));

        assertThat(as(admin, () -> reading.application(id)).row().renews()).isEqualTo(soon);
        as(OPERATOR, () -> {
            operating.paid(id, LocalDate.now(JAPAN));
            return release(id);
        });
        String password = as(admin, () -> applying.makePassword(id));
        as(admin, () -> issuing.withKey(id, password));
        assertThat(as(admin, () -> reading.certificate(soon)).row().counts()).isTrue();
        assertThat(as(admin, () -> reading.own()).certificates().stream().filter(row -> row.counts()))
                .hasSize(3);
    }

    @Test
    void reminders_are_mailed_once_for_each_of_the_days() throws Exception {
        String mail = "it-" + UUID.randomUUID() + "@demo.example";
        insertAdmin(mail);
        String soon = recorded(Duration.ofDays(29));
        recorded(Duration.ofDays(200));

        remind();
        remind();

        assertThat(count("SELECT count(*) FROM outgoing_mail WHERE recipient = ?", mail))
                .isEqualTo(1);
        assertThat(count(
                        "SELECT count(*) FROM outgoing_mail WHERE unique_key LIKE 'certificate-' || ? || '-30-%'",
                        soon))
                .isEqualTo(1);
        update(
                "UPDATE client_certificate SET not_after = ? WHERE serial = ?",
                Instant.now().plus(Duration.ofDays(6)),
                soon);
        remind();
        assertThat(count("SELECT count(*) FROM outgoing_mail WHERE recipient = ?", mail))
                .isEqualTo(2);
    }

    @Test
    void a_revoked_certificate_is_in_the_list_at_once() throws Exception {
        long id = withPasswordReady();
        String password = as(admin, () -> applying.makePassword(id));
        String serial = serial(as(admin, () -> issuing.withKey(id, password)), password);
        assertThat(list().getRevokedCertificate(CertificateSerial.ofHex(serial).number()))
                .isNull();

        as(admin, () -> revoke(serial));

        assertThat(list().getRevokedCertificate(CertificateSerial.ofHex(serial).number())
                        .getRevocationReason()
                        .name())
                .isEqualTo("KEY_COMPROMISE");
        assertThat(lists.named(authorities.current().listName())).isPresent();
        assertThat(lists.named("issuing-0000000000000000.crl")).isEmpty();
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

    private long withPasswordReady() throws Exception {
        long id = as(admin, () -> applying.apply(CertificateKind.DX));
        as(OPERATOR, () -> release(id));
        return id;
    }

    private Object release(long id) {
        operating.release(id);
        return null;
    }

    private Object revoke(String serial) {
        revoking.revoke(serial, RevocationReason.KEY_COMPROMISE);
        return null;
    }

    private void remind() throws Exception {
        as(Actor.system("certificate-reminders", "it"), () -> {
            for (int i = 0; i < 100 && reminding.remindSome() > 0; i++) {
                // until all have been told
            }
            return null;
        });
    }

    private X509CRL list() throws Exception {
        return (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(lists.current()));
    }

    /** A certificate of this office in the register that ends so long from now. */
    private String recorded(Duration left) throws Exception {
        CertificateSerial serial = CertificateSerial.random();
        Instant now = Instant.now();
        try (Connection connection = database.getConnection()) {
            new CertificateRegister(connection)
                    .record(
                            serial,
                            new CertificateSubject(OrganisationKind.OFFICE, office, "見本事業所"),
                            new Validity(now.minus(Duration.ofDays(1)), now.plus(left)),
                            now);
        }
        return serial.hex();
    }

    private void insertAdmin(String mail) throws Exception {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "WITH made AS (INSERT INTO account(login, name, kana, organisation, organisation_no,"
                                + " password_hash, mail) VALUES (?, '見本', 'ミホン', 'OFFICE', ?,"
                                + " '$argon2id$v=19$m=8,t=1,p=1$AAAA$AAAA', ?) RETURNING id)"
                                + " INSERT INTO account_role SELECT id, 'OFFICE_ADMIN' FROM made")) {
            insert.setString(1, mail.substring(0, 20));
            insert.setString(2, office);
            insert.setString(3, mail);
            insert.executeUpdate();
        }
    }

    private void update(String sql, Instant at, String serial) throws Exception {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setTimestamp(1, Timestamp.from(at));
            update.setString(2, serial);
            update.executeUpdate();
        }
    }

    private long count(String sql, String parameter) throws Exception {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, parameter);
            ResultSet row = select.executeQuery();
            row.next();
            return row.getLong(1);
        }
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

    private static String serial(IssuedFile file, String password) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(file.bytes()), password.toCharArray());
        return CertificateSerial.of(
                        (X509Certificate) store.getCertificate(store.aliases().nextElement()))
                .hex();
    }

    private static ByteArrayInputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static <T> T as(Actor actor, Callable<T> work) throws Exception {
        return Actors.as(actor, work);
    }

    private static Actor actor(Role role, OrganisationKind kind, String number) {
        return new Actor(1L, "見本", Set.of(role), kind, number, "見本", null, "it-certificate");
    }

    private static String newOffice() {
        return "13" + ThreadLocalRandom.current().nextLong(10_000_000L, 99_999_999L);
    }
}
