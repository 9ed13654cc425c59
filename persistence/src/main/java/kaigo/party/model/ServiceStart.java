package kaigo.party.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;

/**
 * 利用開始日: a week after the 初期セットアップ is completed, or the day that was asked for. The members of one 広域連合 go
 * together: none starts before the last one is completed.
 */
public final class ServiceStart {
    private static final int DAYS_FROM_SETUP = 7;

    private ServiceStart() {}

    /**
     * The day for all of a group.
     *
     * @param completions 初期セットアップ完了日 of each; null in it where one isn't completed
     * @param asked the day that was asked for, or null for the usual one
     * @return null while one isn't completed
     * @throws SetupRefused when a day was asked for that can't be
     */
    public static LocalDate of(Collection<LocalDate> completions, LocalDate asked) {
        boolean all = completions.stream().allMatch(Objects::nonNull);
        if (!all) {
            if (asked != null) {
                throw SetupRefused.notAllCompleted();
            }
            return null;
        }
        LocalDate last = completions.stream().max(Comparator.naturalOrder()).orElseThrow();
        if (asked != null && asked.isBefore(last)) {
            throw SetupRefused.startsBefore(last);
        }
        return asked == null ? usual(last) : asked;
    }

    /** The day when none is asked for. */
    public static LocalDate usual(LocalDate completed) {
        return completed.plusDays(DAYS_FROM_SETUP);
    }
}
