package kaigo.certificate.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import kaigo.account.RightDenied;
import kaigo.account.model.Actor;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Role;
import kaigo.certificate.IssuedFile;
import kaigo.certificate.model.CertificateKind;
import kaigo.certificate.model.CertificateRegister;
import kaigo.certificate.model.CertificateSerial;
import kaigo.certificate.model.CertificateSubject;
import kaigo.certificate.model.RevocationReason;
import kaigo.certificate.model.Validity;
import org.junit.jupiter.api.Test;

/** 電子証明書の管理: whose it is, renewed, reminded of, revoked. */
class CertificateServicesIT extends CertificateActs {
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
}
