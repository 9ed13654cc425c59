package kaigo.api.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import kaigo.account.model.OrganisationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiKeyTest {
    private static final Instant NOW = Instant.parse("2026-11-25T00:00:00Z");
    private static final Duration YEAR = Duration.ofDays(365);
    private static final Duration OVERLAP = Duration.ofDays(14);

    private final ApiKeyText text = ApiKeyText.invent();
    private final ApiKey key = key(text);

    @Test
    void theKeyOpensForItsOrganisation() {
        assertThatCode(() -> key.requireOpenTo(text, OrganisationKind.INSURER, "139999", NOW))
                .doesNotThrowAnyException();
    }

    @Test
    void everyFaultHasItsReasonInTheRecordAndOneSentence() {
        assertRefused(ApiKeyText.invent(), OrganisationKind.INSURER, "139999", NOW, "WRONG");
        assertRefused(text, OrganisationKind.INSURER, "139998", NOW, "OTHER_ORGANISATION");
        assertRefused(text, OrganisationKind.OFFICE, "139999", NOW, "OTHER_ORGANISATION");
        assertRefused(text, OrganisationKind.INSURER, "139999", NOW.plus(YEAR), "EXPIRED");
        key.revoke(NOW);
        assertRefused(text, OrganisationKind.INSURER, "139999", NOW, "REVOKED");
    }

    @Test
    void aReplacedKeyCountsUntilTheOverlapEnds() {
        key.giveWayTo(key(ApiKeyText.invent()), OVERLAP, NOW);

        assertThat(key.stateAt(NOW.plus(OVERLAP).minusSeconds(1)).counts()).isTrue();
        assertThat(key.stateAt(NOW.plus(OVERLAP))).isEqualTo(ApiKeyState.EXPIRED);
    }

    @Test
    void theOverlapNeverMakesAKeyLiveLonger() {
        Instant nearItsEnd = NOW.plus(YEAR).minus(Duration.ofDays(1));

        key.giveWayTo(key(ApiKeyText.invent()), OVERLAP, nearItsEnd);

        assertThat(key.expiresAt()).isEqualTo(NOW.plus(YEAR));
    }

    @Test
    void whatHasEndedCannotBeReplacedOrRevokedAgain() {
        key.revoke(NOW);

        assertThatThrownBy(() -> key.revoke(NOW)).isInstanceOf(ApiKeyEnded.class);
        assertThatThrownBy(() -> key.giveWayTo(key(ApiKeyText.invent()), OVERLAP, NOW))
                .isInstanceOf(ApiKeyEnded.class);
    }

    @Test
    void aTextCanBeReadBackAndNeverShowsItsSecretByAccident() {
        assertThat(ApiKeyText.parse(text.whole())).contains(text);
        assertThat(text.toString()).doesNotContain(text.secret());
        assertThat(text.hash()).hasSize(32);
    }

    @Test
    void noTwoKeysAreAlike() {
        assertThat(IntStream.range(0, 1000).mapToObj(i -> ApiKeyText.invent().whole()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kaigo_",
                "kaigo_abcdefgh_short",
                "' OR 1=1 --",
                "kaigo_ABCDEFGH_0123456789012345678901234567890123456789012"
            })
    void whatIsNotWrittenLikeAKeyIsNone(String text) {
        assertThat(ApiKeyText.parse(text)).isEmpty();
    }

    private void assertRefused(ApiKeyText shown, OrganisationKind kind, String number, Instant at, String reason) {
        assertThatThrownBy(() -> key.requireOpenTo(shown, kind, number, at))
                .isInstanceOfSatisfying(ApiRefused.class, refused -> {
                    assertThat(refused.messageKey()).isEqualTo("refusal.apiKeyRefused");
                    assertThat(refused.recordedAs()).endsWith(reason);
                });
    }

    private static ApiKey key(ApiKeyText text) {
        return new ApiKey(text, OrganisationKind.INSURER, "139999", "介護保険システム", NOW, NOW.plus(YEAR));
    }
}
