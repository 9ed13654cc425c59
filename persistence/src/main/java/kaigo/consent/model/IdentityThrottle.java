package kaigo.consent.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * 本人確認の回数制限: ten failures of one staff member within an hour block further tries for an hour, as the four items
 * would otherwise be an oracle for guessing.
 *
 * @param latestFailures the latest failures, newest first, at most {@link #FAILURES}
 */
public record IdentityThrottle(List<Instant> latestFailures) {
    public static final int FAILURES = 10;
    private static final Duration WITHIN = Duration.ofHours(1);
    private static final Duration BLOCKED_FOR = Duration.ofHours(1);

    /** Until when no try is taken, or nothing when one may try now. */
    public Optional<Instant> blockedUntil(Instant now) {
        if (latestFailures.size() < FAILURES) {
            return Optional.empty();
        }
        Instant newest = latestFailures.get(0);
        boolean inAnHour =
                Duration.between(latestFailures.get(FAILURES - 1), newest).compareTo(WITHIN) < 0;
        Instant until = newest.plus(BLOCKED_FOR);
        return inAnHour && now.isBefore(until) ? Optional.of(until) : Optional.empty();
    }

    /** Failures that count at this moment. */
    public int failuresInTheLastHour(Instant now) {
        return (int) latestFailures.stream()
                .filter(failure -> failure.isAfter(now.minus(WITHIN)))
                .count();
    }
}
