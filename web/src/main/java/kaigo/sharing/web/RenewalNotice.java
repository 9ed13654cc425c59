package kaigo.sharing.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kaigo.frame.web.Sentences;
import kaigo.insured.model.Renewal;

/**
 * 更新の知らせ: a certification that ends soon, or has ended, while no application is under way.
 *
 * @param tone warn when one may apply now, error when it would hardly be decided in time
 */
public record RenewalNotice(String tone, String title, String text) {
    /** A decision takes up to thirty days (介護保険法27条11項). */
    static final int DECISION_DAYS = 30;

    /** Null when it is too early to apply. */
    static RenewalNotice of(LocalDate end, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, end);
        if (today.isBefore(Renewal.opensOn(end))) {
            return null;
        }
        if (left < 0) {
            return notice("error", "ended", -left, end);
        }
        return left <= DECISION_DAYS ? notice("error", "presses", left, end) : notice("warn", "opens", left, end);
    }

    private static RenewalNotice notice(String tone, String key, long days, LocalDate end) {
        return new RenewalNotice(
                tone,
                Sentences.of("renewal." + key, days),
                Sentences.of("renewalText." + key, end, Renewal.opensOn(end)));
    }
}
