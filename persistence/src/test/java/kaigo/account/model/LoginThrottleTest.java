package kaigo.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoginThrottleTest {
    private static final Instant NOW = Instant.parse("2026-11-25T00:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "ACCOUNT, 1, 0",
        "ACCOUNT, 3, 0",
        "ACCOUNT, 4, 2",
        "ACCOUNT, 5, 4",
        "ACCOUNT, 8, 32",
        "ACCOUNT, 9, 60",
        "ACCOUNT, 10, 1800",
        "CERTIFICATE, 30, 0",
        "CERTIFICATE, 31, 2",
        "CERTIFICATE, 36, 4",
        "CERTIFICATE, 200, 60",
        "ADDRESS, 1000, 0",
        "ADDRESS, 1001, 2",
        "ADDRESS, 1201, 4",
        "ADDRESS, 100000, 5",
        "API_KEY, 10, 0",
        "API_KEY, 11, 2",
        "API_KEY, 13, 4",
        "API_KEY, 100, 60"
    })
    void the_wait_grows_with_the_failures(ThrottleKind kind, int failures, long seconds) {
        assertThat(kind.delayAfter(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void the_tenth_failure_closes_for_half_an_hour_and_counting_begins_anew() {
        LoginThrottle throttle = failing(ThrottleKind.ACCOUNT, 10);

        assertThat(throttle.freeAt()).isEqualTo(NOW.plus(Duration.ofMinutes(30)));
        throttle.failed(NOW.plus(Duration.ofMinutes(31)));
        assertThat(throttle.freeAt()).isEqualTo(NOW.plus(Duration.ofMinutes(31)));
    }

    /** Those who were let in to try before the tenth had failed. */
    @Test
    void failures_after_the_tenth_open_nothing() {
        assertThat(failing(ThrottleKind.ACCOUNT, 12).freeAt()).isEqualTo(NOW.plus(Duration.ofMinutes(30)));
    }

    @Test
    void consecutive_failures_of_an_account_are_never_forgotten_by_waiting() {
        LoginThrottle throttle = failing(ThrottleKind.ACCOUNT, 9);

        throttle.failed(NOW.plus(Duration.ofDays(20)));

        assertThat(throttle.freeAt()).isEqualTo(NOW.plus(Duration.ofDays(20)).plus(Duration.ofMinutes(30)));
    }

    @Test
    void what_many_share_is_forgotten_after_a_while() {
        LoginThrottle throttle = failing(ThrottleKind.ADDRESS, 1500);
        assertThat(throttle.freeAt()).isAfter(NOW);

        Instant later = NOW.plus(Duration.ofMinutes(11));
        throttle.failed(later);

        assertThat(throttle.freeAt()).isEqualTo(later);
    }

    private static LoginThrottle failing(ThrottleKind kind, int times) {
        LoginThrottle throttle = new LoginThrottle("mark", kind);
        for (int i = 0; i < times; i++) {
            throttle.failed(NOW);
        }
        return throttle;
    }
}
