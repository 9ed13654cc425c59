package kaigo.account.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("初回登録: IDs good once, codes good for a while")
class RegistrationTest {
    private static final Instant NOW = Instant.parse("2026-11-25T00:00:00Z");
    private static final PasswordHash PASSWORD = PasswordHash.of("みどり野の朝は早い".toCharArray());
    private static final PasswordHash CODE = PasswordHash.of("123456".toCharArray());

    private final ClaimCredential credential =
            new ClaimCredential("KJ139999000001", OrganisationKind.OFFICE, "1399990019", PASSWORD, NOW);
    private final Registration registration = new Registration(credential);

    @Test
    void anIdIsGoodOnce() {
        assertThat(credential.opensAt(NOW)).isTrue();
        credential.use(NOW);

        assertThat(credential.opensAt(NOW)).isFalse();
        assertThatThrownBy(() -> credential.use(NOW)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> credential.reissue(PASSWORD, NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void tenFailuresCloseItForHalfAnHour() {
        for (int i = 0; i < 10; i++) {
            assertThat(credential.opensAt(NOW)).isTrue();
            credential.failed(NOW);
        }

        assertThat(credential.opensAt(NOW.plus(Duration.ofMinutes(29)))).isFalse();
        assertThat(credential.opensAt(NOW.plus(Duration.ofMinutes(30)))).isTrue();
    }

    @Test
    void fullWidthAndSmallLettersAreTheSameId() {
        assertThat(ClaimCredential.normalised(" ｋｊ１３９９９９０００００１ ")).isEqualTo("KJ139999000001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "KJ", "KJ13999900000", "KJ1399990000011", "XX139999000001", "KJ13999900000A"})
    void anythingElseIsNoId(String text) {
        assertThat(ClaimCredential.isForm(text)).isFalse();
    }

    @Test
    void aCodeIsGoodForHalfAnHour() {
        registration.apply(person(), PASSWORD, CODE, NOW);

        assertThat(registration.accepts("123456".toCharArray(), NOW.plus(Duration.ofMinutes(29))))
                .isTrue();
        assertThat(registration.accepts("123456".toCharArray(), NOW.plus(Duration.ofMinutes(30))))
                .isFalse();
    }

    @Test
    void fiveGuessesMakeTheCodeWorthless() {
        registration.apply(person(), PASSWORD, CODE, NOW);
        for (int i = 0; i < 5; i++) {
            assertThat(registration.accepts("000000".toCharArray(), NOW)).isFalse();
        }
        assertThat(registration.accepts("123456".toCharArray(), NOW)).isFalse();

        registration.renewCode(CODE, NOW);
        assertThat(registration.accepts("123456".toCharArray(), NOW)).isTrue();
    }

    @Test
    void tenCodesADayAreMailedNotMore() {
        for (int i = 0; i < 10; i++) {
            assertThat(registration.maySendCode(NOW)).isTrue();
            registration.apply(person(), PASSWORD, CODE, NOW);
        }

        assertThat(registration.maySendCode(NOW.plus(Duration.ofHours(23)))).isFalse();
        assertThat(registration.maySendCode(NOW.plus(Duration.ofHours(25)))).isTrue();
    }

    @Test
    void theAccountHasTheIdAsItsLoginAndTheChosenPassword() {
        registration.apply(person(), PASSWORD, CODE, NOW);
        Account account = registration.account(credential, NOW);

        assertThat(account.login()).isEqualTo("kj139999000001");
        assertThat(account.roles()).containsExactly(Role.OFFICE_USER);
        assertThat(account.mustChangePassword()).isFalse();
        assertThat(account.isEnrolled()).isFalse();
        assertThat(account.isOf(OrganisationKind.OFFICE, "1399990019")).isTrue();
    }

    @Test
    void anInitialPasswordIsGoodForTwoWeeks() {
        Account account = new Account(
                "1399990019-01",
                person(),
                OrganisationKind.OFFICE,
                "1399990019",
                java.util.Set.of(Role.OFFICE_ADMIN),
                PASSWORD,
                NOW);

        assertThat(account.opensAt(NOW.plus(Duration.ofDays(14)))).isTrue();
        assertThat(account.opensAt(NOW.plus(Duration.ofDays(15)))).isFalse();

        account.changePassword(PASSWORD, NOW);
        assertThat(account.opensAt(NOW.plus(Duration.ofDays(15)))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nobody",
                "a@b",
                "a b@example.jp",
                "a@example.jp\nBcc: x@example.jp",
                "a@example.jp,b@example.jp",
                "a@-x.jp",
                "a..b@example.jp",
                "<a@example.jp>",
                "見本@example.jp"
            })
    void whatIsNoMailAddressIsRefused(String typed) {
        assertThatThrownBy(() -> Person.mail(typed)).isInstanceOf(InvalidPerson.class);
    }

    @Test
    void aMailAddressIsReadInItsPlainForm() {
        assertThat(Person.mail("　Ｋａｚｕｅ.Hinata+x@Example.co.JP ")).isEqualTo("kazue.hinata+x@example.co.jp");
    }

    private static Person person() {
        return new Person("日向 かずえ", "ヒナタ カズエ", "kazue@example.jp", null);
    }
}
