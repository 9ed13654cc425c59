package kaigo.time.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import kaigo.it.InContainer;
import kaigo.time.BusinessClock;
import kaigo.time.SystemClock;
import org.junit.jupiter.api.Test;

/** 時計: a demo system's business date runs ahead by whole days; the system clock never moves. */
class ClockIT extends InContainer {
    @Inject
    BusinessClock business;

    @Inject
    SystemClock system;

    @Test
    void business_date_of_a_demo_is_not_before_its_first_day() {
        assertThat(business.today()).isAfterOrEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void the_offset_is_whole_days() {
        Duration ahead = Duration.between(system.now(), business.now());
        assertThat(ahead.plusSeconds(30).toSecondsPart() + ahead.plusSeconds(30).toMinutesPart() * 60)
                .isLessThan(60);
        assertThat(system.now())
                .isBetween(Instant.now().minusSeconds(5), Instant.now().plusSeconds(5));
    }
}
