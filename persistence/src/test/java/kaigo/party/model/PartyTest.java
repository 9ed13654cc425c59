package kaigo.party.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("保険者・医療機関・金融機関")
class PartyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void dataIsVisibleFromTheCompletionOfTheSetup() {
        Insurer insurer = new Insurer();
        assertThat(insurer.isSetUpOn(DAY)).isFalse();
        insurer.setUp(DAY, ServiceStart.of(List.of(DAY), null));
        assertThat(insurer.isSetUpOn(DAY.minusDays(1))).isFalse();
        assertThat(insurer.isSetUpOn(DAY)).isTrue();
        assertThat(insurer.serviceStartOn()).isEqualTo(DAY.plusDays(7));
    }

    @Test
    void bedsAreThoseOfTheLastChange() {
        MedicalInstitution hospital = new MedicalInstitution();
        hospital.changeBeds(DAY, 200);
        hospital.changeBeds(DAY.plusYears(1), 180);
        assertThat(hospital.bedsOn(DAY.minusDays(1))).isEmpty();
        assertThat(hospital.bedsOn(DAY)).hasValue(200);
        assertThat(hospital.bedsOn(DAY.plusYears(1).minusDays(1))).hasValue(200);
        assertThat(hospital.bedsOn(DAY.plusYears(3))).hasValue(180);
        assertThatThrownBy(() -> hospital.changeBeds(DAY, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"ソニー, ソニー", "そにー, ソニー", "ソニ－, ソニー", "ｼﾝｷﾝ, シンキン", "とうきょう, トウキヨウ", "きゅうしゅう, キユウシユウ"})
    void banksAreFoundByAnyWayOfTypingKana(String typed, String key) {
        assertThat(BankKana.key(typed)).isEqualTo(key);
    }

    @Test
    void whatIsTypedHasNoWildcards() {
        assertThat(Like.startsWith("50%_\\")).isEqualTo("50\\%\\_\\\\%");
    }
}
