package kaigo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kaigo.account.model.Actor;
import kaigo.account.model.OrganisationKind;
import kaigo.time.SystemClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DoorLogTest {
    private static final Actor KNOWN =
            new Actor(1L, "", Set.of(), OrganisationKind.OFFICE, "1399990019", "", null, "request");

    private final List<String> written = new ArrayList<>();
    private final DoorLog doors = new DoorLog();

    @BeforeEach
    void write() {
        doors.clock = new SystemClock();
        doors.audit = new AuditLog() {
            @Override
            public void denied(Actor actor, String useCase) {
                written.add(useCase);
            }

            @Override
            public void refused(Actor actor, String useCase, String reason) {
                written.add(useCase);
            }
        };
    }

    /** The minute may change meanwhile: twice the bound, and the row that tells what was left out. */
    @Test
    void who_has_to_wait_is_bounded_known_or_not() {
        for (Actor actor : List.of(KNOWN, Actor.anyone("request"))) {
            written.clear();
            for (int i = 0; i < 3 * FloodBound.OF_ONE; i++) {
                doors.throttled(
                        actor, "source of " + actor.accountId(), "LoggingIn.withCode", "refusal.loginThrottled");
            }
            assertThat(written).hasSizeBetween(FloodBound.OF_ONE, 2 * FloodBound.OF_ONE + 1);
        }
    }

    @Test
    void what_somebody_known_is_denied_is_never_left_out() {
        for (int i = 0; i < 3 * FloodBound.OF_ONE; i++) {
            doors.denied(KNOWN, "source", "Page /central/home.xhtml");
        }

        assertThat(written).hasSize(3 * FloodBound.OF_ONE);
    }
}
