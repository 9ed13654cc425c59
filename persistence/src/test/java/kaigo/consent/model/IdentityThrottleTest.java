package kaigo.consent.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** 10 failures in an hour block for an hour. */
class IdentityThrottleTest {
    private static final Instant NEWEST = Instant.parse("2026-11-24T01:00:00Z");

    @Test
    void tenFailuresInAnHourBlockForAnHour() {
        IdentityThrottle throttle = failures(10, Duration.ofMinutes(5));

        assertThat(throttle.blockedUntil(NEWEST)).contains(NEWEST.plus(Duration.ofHours(1)));
        assertThat(throttle.blockedUntil(NEWEST.plus(Duration.ofMinutes(59)))).isPresent();
        assertThat(throttle.blockedUntil(NEWEST.plus(Duration.ofHours(1)))).isEmpty();
    }

    @Test
    void nineDoNot() {
        assertThat(failures(9, Duration.ofSeconds(1)).blockedUntil(NEWEST)).isEmpty();
    }

    @Test
    void tenSpreadOverMoreThanAnHourDoNot() {
        assertThat(failures(10, Duration.ofMinutes(7)).blockedUntil(NEWEST)).isEmpty();
    }

    @Test
    void oneFailureAfterABlockIsTheFirstOfANewHour() {
        List<Instant> afterTheBlock = IntStream.range(0, 10)
                .mapToObj(n -> n == 0 ? NEWEST.plus(Duration.ofHours(1)) : NEWEST.minusSeconds(n - 1))
                .toList();

        assertThat(new IdentityThrottle(afterTheBlock).blockedUntil(NEWEST.plus(Duration.ofMinutes(61))))
                .isEmpty();
    }

    @Test
    void countsTheFailuresOfTheLastHour() {
        assertThat(failures(10, Duration.ofMinutes(20)).failuresInTheLastHour(NEWEST))
                .isEqualTo(3);
    }

    private static IdentityThrottle failures(int count, Duration apart) {
        return new IdentityThrottle(IntStream.range(0, count)
                .mapToObj(n -> NEWEST.minus(apart.multipliedBy(n)))
                .toList());
    }
}
