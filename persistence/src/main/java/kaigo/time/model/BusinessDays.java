package kaigo.time.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 銀行営業日: the days on which a transfer can be made: no Saturday, Sunday, holiday, nor 12/31–1/3 (銀行法施行令5条); and
 * 開庁日, the days on which a municipality works: the same without 12/29 and 12/30 (地方自治法4条の2).
 */
public final class BusinessDays {
    private BusinessDays() {}

    /** 祝日・休日の名: 勤労感謝の日, 振替休日 … */
    public static Optional<String> holidayName(LocalDate day) {
        return Holidays.nameOf(day);
    }

    public static boolean isHoliday(LocalDate day) {
        return holidayName(day).isPresent();
    }

    /** 開庁日か. */
    public static boolean isOfficeDay(LocalDate day) {
        return isBankDay(day) && !(day.getMonthValue() == 12 && day.getDayOfMonth() >= 29);
    }

    /** The day itself when municipalities work, else the next day on which they do (翌開庁日). */
    public static LocalDate openOnOrAfter(LocalDate day) {
        LocalDate candidate = day;
        while (!isOfficeDay(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /** 銀行営業日か. */
    public static boolean isBankDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        boolean yearEnd = day.getMonthValue() == 12 && day.getDayOfMonth() == 31
                || day.getMonthValue() == 1 && day.getDayOfMonth() <= 3;
        return !weekend && !yearEnd && !isHoliday(day);
    }

    /** The day itself when banks work, else the next day on which they do (翌営業日). */
    public static LocalDate onOrAfter(LocalDate day) {
        LocalDate candidate = day;
        while (!isBankDay(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /** The day itself when banks work, else the last day before on which they did (前営業日). */
    public static LocalDate onOrBefore(LocalDate day) {
        LocalDate candidate = day;
        while (!isBankDay(candidate)) {
            candidate = candidate.minusDays(1);
        }
        return candidate;
    }

    /** The nth bank day after this day, which doesn't count itself. */
    public static LocalDate plus(LocalDate day, int bankDays) {
        LocalDate candidate = day;
        for (int i = 0; i < bankDays; i++) {
            candidate = onOrAfter(candidate.plusDays(1));
        }
        return candidate;
    }
}
