package kaigo.edge.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import kaigo.account.model.Actor;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Role;
import org.junit.jupiter.api.Test;

class VisitTest {
    private static final String SERIAL = "8f00aa";
    private static final Instant LOGIN = Instant.parse("2026-11-24T00:00:00Z");

    private static final Arrival ARRIVAL = new Arrival(Listener.SERVICES, SERIAL, "r");

    private final Actor aikawa = new Actor(
            7L, "相川 のぞみ", Set.of(Role.OFFICE_STAFF), OrganisationKind.OFFICE, "1399990019", "", SERIAL, "login");
    private final Visit visit = new Visit(aikawa, Listener.SERVICES, LOGIN, LOGIN);

    @Test
    void goesOnByTheSameDoorWithTheSameCertificate() {
        assertThat(visit.continuesWith(new Arrival(Listener.SERVICES, SERIAL, "r"), LOGIN))
                .isTrue();
        assertThat(visit.continuesWith(new Arrival(Listener.SERVICES, "0badca", "r"), LOGIN))
                .isFalse();
        assertThat(visit.continuesWith(new Arrival(Listener.PUBLIC, null, "r"), LOGIN))
                .isFalse();
    }

    @Test
    void endsAfterTwelveHoursHoweverBusy() {
        Instant late = LOGIN.plus(Duration.ofHours(12)).minusSeconds(1);
        Visit busy = new Visit(aikawa, Listener.SERVICES, LOGIN, late);

        assertThat(busy.continuesWith(ARRIVAL, late)).isTrue();
        assertThat(busy.continuesWith(ARRIVAL, late.plusSeconds(1))).isFalse();
    }

    @Test
    void endsAfterThirtyMinutesWithoutActivity() {
        Visit busy = new Visit(aikawa, Listener.SERVICES, LOGIN, LOGIN.plusSeconds(600));

        assertThat(busy.continuesWith(ARRIVAL, LOGIN.plusSeconds(600 + 1799))).isTrue();
        assertThat(busy.continuesWith(ARRIVAL, LOGIN.plusSeconds(600 + 1800))).isFalse();
    }

    @Test
    void theIdleLimitCanBeShortenedAndNotLengthened() {
        for (String[] asked : new String[][] {
            {"PT15M", "PT15M"}, {"PT31M", "PT30M"}, {"-PT1M", "PT30M"}, {"fifteen", "PT30M"}, {"", "PT30M"}
        }) {
            System.setProperty(Visit.SHORTER_IDLE, asked[0]);
            try {
                assertThat(Visit.idleLimit()).as(asked[0]).hasToString(asked[1]);
            } finally {
                System.clearProperty(Visit.SHORTER_IDLE);
            }
        }
        assertThat(Visit.idleLimit()).isEqualTo(Visit.IDLE);
    }

    @Test
    void knowsHowMuchIsLeft() {
        assertThat(visit.secondsLeft(LOGIN)).isEqualTo(1800);
        assertThat(visit.secondsLeft(LOGIN.plusSeconds(1700))).isEqualTo(100);
        Instant late = LOGIN.plus(Duration.ofMinutes(11 * 60 + 50));
        assertThat(new Visit(aikawa, Listener.SERVICES, LOGIN, late).secondsLeft(late))
                .isEqualTo(600);
    }
}
