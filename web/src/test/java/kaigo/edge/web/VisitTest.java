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

    private final Actor aikawa = new Actor(
            7L, "相川 のぞみ", Set.of(Role.OFFICE_STAFF), OrganisationKind.OFFICE, "1399990019", "", SERIAL, "login");
    private final Visit visit = new Visit(aikawa, Listener.SERVICES, LOGIN);

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
        Arrival arrival = new Arrival(Listener.SERVICES, SERIAL, "r");

        assertThat(visit.continuesWith(arrival, LOGIN.plus(Duration.ofHours(12)).minusSeconds(1)))
                .isTrue();
        assertThat(visit.continuesWith(arrival, LOGIN.plus(Duration.ofHours(12))))
                .isFalse();
    }

    @Test
    void mayLieIdleForThirtyMinutesButNotBeyondTheEnd() {
        assertThat(visit.idleSeconds(LOGIN)).isEqualTo(1800);
        assertThat(visit.idleSeconds(LOGIN.plus(Duration.ofMinutes(11 * 60 + 50))))
                .isEqualTo(600);
    }
}
