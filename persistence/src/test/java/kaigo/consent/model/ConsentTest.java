package kaigo.consent.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An answer of a person: given, withdrawn, refused, followed by another. */
class ConsentTest {
    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

    @Test
    void aGivenConsentCanBeWithdrawnOnce() {
        Consent consent = answer(true);

        consent.withdraw("みどり野市", NOW);

        assertThat(consent.state()).isEqualTo(ConsentState.WITHDRAWN);
        assertThatThrownBy(() -> consent.withdraw("みどり野市", NOW)).isInstanceOf(NoConsentToWithdraw.class);
    }

    @Test
    void aRefusalHasNothingToWithdraw() {
        assertThatThrownBy(() -> answer(false).withdraw("みどり野市", NOW)).isInstanceOf(NoConsentToWithdraw.class);
    }

    @Test
    void aConsentInForceIsNotAskedAgain() {
        assertThatThrownBy(() -> answer(true).supersede(NOW)).isInstanceOf(ConsentInForce.class);
    }

    @Test
    void whoRefusedOrWithdrewMayAnswerAnew() {
        Consent withdrawn = answer(true);
        withdrawn.withdraw("みどり野市", NOW);

        withdrawn.supersede(NOW);
        answer(false).supersede(NOW);

        assertThatThrownBy(() -> withdrawn.withdraw("みどり野市", NOW)).isInstanceOf(NoConsentToWithdraw.class);
    }

    @Test
    void thePersonSignsWithoutFurtherWords() {
        assertThat(new Signer(Signer.Kind.SELF, "", "")).isEqualTo(Signer.SELF);
    }

    @ParameterizedTest
    @EnumSource(value = Signer.Kind.class, names = "SELF", mode = EnumSource.Mode.EXCLUDE)
    void whoSignsForThePersonGivesNameAndProof(Signer.Kind kind) {
        assertThatThrownBy(() -> new Signer(kind, "介護 太郎", " ")).isInstanceOf(SignerIncomplete.class);
        assertThatThrownBy(() -> new Signer(kind, null, "長男")).isInstanceOf(SignerIncomplete.class);
        assertThat(new Signer(kind, " 介護 太郎 ", "長男").name()).isEqualTo("介護 太郎");
    }

    private static Consent answer(boolean given) {
        return new Consent(
                PersonNo.of("139907", "0000123456"),
                given,
                new ConsentText(),
                Consent.Channel.OFFICE,
                new Consent.Taker("1370999991", "ひだまり居宅介護支援事業所（見本）", 1L),
                Signer.SELF,
                NOW);
    }
}
