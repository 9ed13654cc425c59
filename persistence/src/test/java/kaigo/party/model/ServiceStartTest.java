package kaigo.party.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("利用開始日")
class ServiceStartTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void isAWeekAfterTheCompletion() {
        assertThat(ServiceStart.of(List.of(DAY), null)).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void isAnotherDayWhenAskedFor() {
        assertThat(ServiceStart.of(List.of(DAY), DAY)).isEqualTo(DAY);
        assertThat(ServiceStart.of(List.of(DAY), DAY.plusDays(30))).isEqualTo(DAY.plusDays(30));
    }

    @Test
    void isNeverBeforeTheCompletion() {
        assertThatThrownBy(() -> ServiceStart.of(List.of(DAY), DAY.minusDays(1)))
                .hasMessage("refusal.setup.startsBefore");
    }

    @Test
    void membersGoTogetherWithTheLastOfThem() {
        assertThat(ServiceStart.of(List.of(DAY.minusDays(20), DAY, DAY.minusDays(3)), null))
                .isEqualTo(DAY.plusDays(7));
        assertThatThrownBy(() -> ServiceStart.of(List.of(DAY.minusDays(20), DAY), DAY.minusDays(1)))
                .hasMessage("refusal.setup.startsBefore");
    }

    @Test
    void nobodyStartsWhileOneIsNotCompleted() {
        assertThat(ServiceStart.of(Arrays.asList(DAY, null), null)).isNull();
        assertThatThrownBy(() -> ServiceStart.of(Arrays.asList(DAY, null), DAY.plusDays(7)))
                .hasMessage("refusal.setup.notAllCompleted");
    }

    @Test
    void onlyAUnionMayBeWithoutTheInsurersFunction() {
        assertThat(InsurerKind.of("UNION", false)).isEqualTo(InsurerKind.REVIEW_UNION);
        assertThat(InsurerKind.REVIEW_UNION.insures()).isFalse();
        assertThat(InsurerKind.of("UNION", true).isUnion()).isTrue();
        assertThat(InsurerKind.of("MUNICIPALITY", true).isUnion()).isFalse();
    }
}
