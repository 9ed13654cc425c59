package kaigo.starter.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.SplittableRandom;

/** さいころ: chance from a seed. A person has dice of its own, so that one can be made without those before. */
final class Dice {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final SplittableRandom random;

    private Dice(SplittableRandom random) {
        this.random = random;
    }

    static Dice of(long seed, long number) {
        return new Dice(new SplittableRandom(seed * GOLDEN + number));
    }

    /** 0 … bound - 1. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** from … to, both included. */
    int between(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    @SafeVarargs
    final <T> T oneOf(T... values) {
        return values[below(values.length)];
    }

    /** A day from the first to the last; the first when the last lies before it. */
    LocalDate day(LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last);
        return days <= 0 ? first : first.plusDays(random.nextLong(days + 1));
    }
}
