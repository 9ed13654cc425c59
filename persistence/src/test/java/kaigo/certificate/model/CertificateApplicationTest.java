package kaigo.certificate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.PasswordHash;
import org.junit.jupiter.api.Test;

/** 証明書の申請: its steps, its password, its end. */
class CertificateApplicationTest {
    private static final Instant NOW = Instant.parse("2026-11-25T00:00:00Z");
    private static final Instant UNTIL = NOW.plus(Duration.ofHours(72));
    private static final char[] PASSWORD = "23456-789AB-CDEFG-HJKLM".toCharArray();
    private static final char[] WRONG = "AAAAA-AAAAA-AAAAA-AAAAA".toCharArray();

    @Test
    void a_fee_is_paid_before_the_release() {
        CertificateApplication application = application(CertificateKind.CARE);
        assertThat(application.feeYen()).isEqualTo(13_200);
        refused(application::release);

        application.paid(LocalDate.of(2026, 11, 24));
        application.release();

        assertThat(application.state()).isEqualTo(ApplicationState.RELEASED);
        refused(() -> application.paid(LocalDate.of(2026, 11, 24)));
    }

    @Test
    void a_kind_without_fee_is_released_at_once_and_has_nothing_to_pay() {
        CertificateApplication application = application(CertificateKind.DX);
        refused(() -> application.paid(LocalDate.of(2026, 11, 24)));

        application.release();

        assertThat(application.state()).isEqualTo(ApplicationState.RELEASED);
    }

    @Test
    void without_a_release_there_is_no_password() {
        refused(() -> application(CertificateKind.DX).makePassword(PasswordHash.of(PASSWORD), UNTIL));
    }

    @Test
    void the_password_opens_once() {
        CertificateApplication application = withPassword();

        assertThat(application.opens(PASSWORD, NOW)).isTrue();
        application.issue(CertificateSerial.random());

        refused(() -> application.opens(PASSWORD, NOW));
        refused(() -> application.makePassword(PasswordHash.of(PASSWORD), UNTIL));
        refused(application::withdraw);
    }

    @Test
    void a_password_past_its_hours_opens_nothing_and_can_be_made_again() {
        CertificateApplication application = withPassword();

        assertThatThrownBy(() -> application.opens(PASSWORD, UNTIL))
                .isInstanceOf(ApplicationRefused.class)
                .hasMessage("refusal.issuingPasswordOld");

        application.makePassword(PasswordHash.of(PASSWORD), UNTIL.plusSeconds(60));
        assertThat(application.opens(PASSWORD, UNTIL)).isTrue();
    }

    @Test
    void five_wrong_passwords_close_it_over_all_passwords_made() {
        CertificateApplication application = withPassword();
        for (int i = 0; i < 3; i++) {
            assertThat(application.opens(WRONG, NOW)).isFalse();
        }
        application.makePassword(PasswordHash.of(PASSWORD), UNTIL);
        application.opens(WRONG, NOW);
        assertThat(application.triesLeft()).isEqualTo(1);
        application.opens(WRONG, NOW);

        assertThat(application.state()).isEqualTo(ApplicationState.CLOSED);
        refused(() -> application.opens(PASSWORD, NOW));
    }

    @Test
    void an_organisation_gets_the_kinds_that_are_for_it() {
        assertThatThrownBy(() -> new CertificateApplication(
                        OrganisationKind.OFFICE, "1399990019", CertificateKind.CENTRAL, null, NOW))
                .hasMessage("refusal.certificateKind");
        assertThat(CertificateKind.of(OrganisationKind.CITIZEN)).isEmpty();
    }

    @Test
    void a_password_is_the_same_however_it_is_typed() {
        assertThat(IssuingPassword.typed("23456789abcdefghjklm")).isEqualTo(PASSWORD);
        assertThat(IssuingPassword.typed(" ２３４５６-７８９ＡＢ－cdefgー ＨＪＫＬＭ")).isEqualTo(PASSWORD);
        assertThat(IssuingPassword.invent()).hasSize(23).isNotEqualTo(IssuingPassword.invent());
        assertThat(new String(IssuingPassword.invent())).matches("([2-9A-HJ-NP-Z]{5}-){3}[2-9A-HJ-NP-Z]{5}");
    }

    @Test
    void the_validity_counts_months_in_japan() {
        Validity validity = Validity.inJapan(Instant.parse("2026-11-30T15:30:00Z"), 3);

        assertThat(validity.notAfter()).isEqualTo(Instant.parse("2027-03-01T14:59:59Z"));
    }

    private static CertificateApplication withPassword() {
        CertificateApplication application = application(CertificateKind.DX);
        application.release();
        application.makePassword(PasswordHash.of(PASSWORD), UNTIL);
        return application;
    }

    private static CertificateApplication application(CertificateKind kind) {
        return new CertificateApplication(OrganisationKind.OFFICE, "1399990019", kind, null, NOW);
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOf(ApplicationRefused.class).hasMessage("refusal.certificateStep");
    }
}
