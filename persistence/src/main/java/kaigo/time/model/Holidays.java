package kaigo.time.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * 国民の祝日 by the law as it stands since 2022 (国民の祝日に関する法律 2条, 3条). Earlier years had other days (the Olympic
 * games of 2020 and 2021) and are refused rather than told wrongly.
 */
final class Holidays {
    private static final int FIRST_YEAR = 2022;

    /** The equinox formula below holds to here. */
    private static final int LAST_YEAR = 2099;

    private Holidays() {}

    /** The name of the 休日: a holiday, 振替休日 or 国民の休日. */
    static Optional<String> nameOf(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("No holiday rules for the year " + day.getYear());
        }
        String holiday = holiday(day);
        if (holiday != null) {
            return Optional.of(holiday);
        }
        if (isSubstitute(day)) {
            return Optional.of("振替休日");
        }
        boolean between = holiday(day.minusDays(1)) != null && holiday(day.plusDays(1)) != null;
        return between ? Optional.of("国民の休日") : Optional.empty();
    }

    /** 3条2項: a holiday on a Sunday moves to the next day that isn't one itself. */
    private static boolean isSubstitute(LocalDate day) {
        LocalDate before = day.minusDays(1);
        while (holiday(before) != null) {
            if (before.getDayOfWeek() == DayOfWeek.SUNDAY) {
                return true;
            }
            before = before.minusDays(1);
        }
        return false;
    }

    private static String holiday(LocalDate day) {
        int d = day.getDayOfMonth();
        return switch (day.getMonthValue()) {
            case 1 -> d == 1 ? "元日" : isMonday(day, 2) ? "成人の日" : null;
            case 2 -> d == 11 ? "建国記念の日" : d == 23 ? "天皇誕生日" : null;
            case 3 -> d == equinox(day.getYear(), 20.8431) ? "春分の日" : null;
            case 4 -> d == 29 ? "昭和の日" : null;
            case 5 -> d == 3 ? "憲法記念日" : d == 4 ? "みどりの日" : d == 5 ? "こどもの日" : null;
            case 7 -> isMonday(day, 3) ? "海の日" : null;
            case 8 -> d == 11 ? "山の日" : null;
            case 9 -> isMonday(day, 3) ? "敬老の日" : d == equinox(day.getYear(), 23.2488) ? "秋分の日" : null;
            case 10 -> isMonday(day, 2) ? "スポーツの日" : null;
            case 11 -> d == 3 ? "文化の日" : d == 23 ? "勤労感謝の日" : null;
            default -> null;
        };
    }

    private static boolean isMonday(LocalDate day, int nth) {
        return day.equals(day.with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.MONDAY)));
    }

    /** Day of the equinox, 1980–2099 (formula of the hydrographic department). */
    private static int equinox(int year, double base) {
        int since = year - 1980;
        return (int) (base + 0.242194 * since) - since / 4;
    }
}
