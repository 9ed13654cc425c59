package kaigo.certificate.model;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** 証明書の有効期間: whole seconds, as X.509 counts. */
public record Validity(Instant notBefore, Instant notAfter) {
    /** 2 years and 3 months, the default of security.md. */
    public static final Period CLIENT = Period.ofMonths(27);

    public static final Period SERVER = Period.ofMonths(12);
    /** 封印の鍵: changed every year, with a margin. */
    public static final Period SEAL = Period.ofMonths(15);

    public static final Period ISSUING_AUTHORITY = Period.ofYears(10);
    public static final Period ROOT_AUTHORITY = Period.ofYears(20);

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /** A clock of the other side may be a little behind. */
    private static final Duration MARGIN = Duration.ofMinutes(5);

    public Validity {
        notBefore = notBefore.truncatedTo(ChronoUnit.SECONDS);
        notAfter = notAfter.truncatedTo(ChronoUnit.SECONDS);
        if (!notBefore.isBefore(notAfter)) {
            throw new IllegalArgumentException("a certificate must end after it begins");
        }
    }

    /** 電子証明書の有効期間: so many calendar months in Japan, to the end of the last day there. */
    public static Validity inJapan(Instant start, int months) {
        Instant end = start.atZone(JAPAN)
                .toLocalDate()
                .plusMonths(months)
                .plusDays(1)
                .atStartOfDay(JAPAN)
                .minusSeconds(1)
                .toInstant();
        return new Validity(start.minus(MARGIN), end);
    }

    public static Validity from(Instant start, Period length) {
        Instant end = start.atZone(ZoneOffset.UTC).plus(length).toInstant();
        return new Validity(start.minus(MARGIN), end);
    }
}
