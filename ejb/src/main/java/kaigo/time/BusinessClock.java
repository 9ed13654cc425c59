package kaigo.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * 業務時計: real time plus a whole-day offset, for rounds, months, histories, consent and the 24-hour rule. The offset
 * counts only where the server says it is a demo (environment KAIGO_DEMO=true) and the starter marked the database.
 */
@ApplicationScoped
public class BusinessClock {
    /** Japan time: every business date is one of Japan. */
    public static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    @Inject
    SystemClock system;

    @Inject
    ClockOffset offset;

    /** 業務日付: today in Japan. */
    public LocalDate today() {
        return now().atZone(JAPAN).toLocalDate();
    }

    /** 業務時刻: this instant on the business clock. */
    public Instant now() {
        return system.now().plus(Duration.ofDays(offset.days()));
    }
}
