package kaigo.consent.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import kaigo.account.model.OrganisationKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may take a consent, and when. */
class ConsentCaseTest {
    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    private static final Instant JUST_NOW = NOW.minus(Duration.ofMinutes(5));
    private static final Instant ALMOST_A_DAY_AGO =
            NOW.minus(Duration.ofHours(24)).plusSeconds(1);
    private static final Instant A_DAY_AGO = NOW.minus(Duration.ofHours(24));

    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of("居宅介護支援, just checked", asked(true, true, JUST_NOW, ConsentState.NONE), null),
                Arguments.of("checked 23:59:59 ago", asked(true, true, ALMOST_A_DAY_AGO, ConsentState.NONE), null),
                Arguments.of("refused before", asked(true, true, JUST_NOW, ConsentState.REFUSED), null),
                Arguments.of("withdrew before", asked(true, true, JUST_NOW, ConsentState.WITHDRAWN), null),
                Arguments.of("訪問介護", asked(false, true, JUST_NOW, ConsentState.NONE), ConsentObstacle.KIND_OF_OFFICE),
                Arguments.of(
                        "not registered", asked(true, false, JUST_NOW, ConsentState.NONE), ConsentObstacle.NO_RELATION),
                Arguments.of("given", asked(true, true, JUST_NOW, ConsentState.GIVEN), ConsentObstacle.GIVEN_ALREADY),
                Arguments.of(
                        "checked a day ago",
                        asked(true, true, A_DAY_AGO, ConsentState.NONE),
                        ConsentObstacle.CHECK_TOO_OLD),
                Arguments.of(
                        "never checked here",
                        asked(true, true, null, ConsentState.NONE),
                        ConsentObstacle.CHECK_TOO_OLD),
                Arguments.of(
                        "医療機関",
                        of(OrganisationKind.MEDICAL, true, true, JUST_NOW, ConsentState.NONE),
                        ConsentObstacle.KIND_OF_OFFICE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void saysWhatStandsInTheWay(String name, ConsentCase asked, ConsentObstacle obstacle) {
        assertThat(asked.obstacle(NOW).orElse(null)).isEqualTo(obstacle);
    }

    private static ConsentCase asked(boolean taking, boolean related, Instant checkedAt, ConsentState state) {
        return of(OrganisationKind.OFFICE, taking, related, checkedAt, state);
    }

    private static ConsentCase of(
            OrganisationKind organisation, boolean taking, boolean related, Instant checkedAt, ConsentState state) {
        return new ConsentCase(
                PersonNo.of("139907", "0000123456"),
                organisation,
                "みどり野市",
                taking,
                related ? "介護 花子" : null,
                related ? "カイゴ ハナコ" : null,
                related ? LocalDate.of(1941, 4, 12) : null,
                related ? Sex.FEMALE : null,
                checkedAt,
                state,
                null);
    }
}
