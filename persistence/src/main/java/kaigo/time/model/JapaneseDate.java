package kaigo.time.model;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 和暦・西暦の日付: reads a day as people write it and writes it as they read it. Strict: no day outside its era, no day
 * that the calendar lacks, no weekday that doesn't fit. (Java's JapaneseDate accepts 平成31年5月10日 and can't read 元年.)
 */
public final class JapaneseDate {
    private static final String WEEKDAYS = "月火水木金土日";
    private static final Pattern ERA_KANJI =
            Pattern.compile("(明治?|大正?|昭和?|平成?|令和?)(元|[0-9]{1,2})年([0-9]{1,2})月([0-9]{1,2})日");
    private static final Pattern ERA_SHORT =
            Pattern.compile("(明治?|大正?|昭和?|平成?|令和?|[MTSHRmtshr])(元|[0-9]{1,2})([./-])([0-9]{1,2})\\3([0-9]{1,2})");
    private static final Pattern ERA_DIGITS =
            Pattern.compile("(明治?|大正?|昭和?|平成?|令和?|[MTSHRmtshr])([0-9]{2})([0-9]{2})([0-9]{2})");
    private static final Pattern WESTERN_KANJI = Pattern.compile("([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日");
    private static final Pattern WESTERN = Pattern.compile("([0-9]{4})([./-])([0-9]{1,2})\\2([0-9]{1,2})");
    private static final Pattern WESTERN_DIGITS = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");
    private static final Pattern WEEKDAY = Pattern.compile("\\(([" + WEEKDAYS + "])(?:曜日?)?\\)$");

    private JapaneseDate() {}

    /**
     * 昭和16年4月12日, S16.4.12, 昭16.4.12, S160412, 令和元年5月1日, R8/4/1, 2026年4月1日, 2026-04-01, 2026/4/1, 20260401;
     * digits and marks of full width and 漢数字 (昭和十六年四月十二日) too; a weekday （火） may follow and must be the right one.
     *
     * @throws UnreadableDate when it is none of these, or no such day exists
     */
    public static LocalDate parse(String text) {
        String typed = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKC)
                .replaceAll("\\s", "");
        typed = KanjiNumerals.inDigits(typed);
        Matcher weekday = WEEKDAY.matcher(typed);
        if (!weekday.find()) {
            return day(typed);
        }
        LocalDate day = day(typed.substring(0, weekday.start()));
        if (!weekday(day).equals(weekday.group(1))) {
            throw UnreadableDate.wrongWeekday(weekday(day));
        }
        return day;
    }

    private static LocalDate day(String typed) {
        Matcher m = ERA_KANJI.matcher(typed);
        if (m.matches()) {
            return inEra(m.group(1), m.group(2), m.group(3), m.group(4));
        }
        m = ERA_SHORT.matcher(typed);
        if (m.matches()) {
            return inEra(m.group(1), m.group(2), m.group(4), m.group(5));
        }
        m = ERA_DIGITS.matcher(typed);
        if (m.matches()) {
            return inEra(m.group(1), m.group(2), m.group(3), m.group(4));
        }
        m = WESTERN.matcher(typed);
        if (m.matches()) {
            return existing(number(m.group(1)), m.group(3), m.group(4));
        }
        for (Pattern form : new Pattern[] {WESTERN_KANJI, WESTERN_DIGITS}) {
            m = form.matcher(typed);
            if (m.matches()) {
                return existing(number(m.group(1)), m.group(2), m.group(3));
            }
        }
        throw UnreadableDate.form();
    }

    private static LocalDate inEra(String name, String year, String month, String dayOfMonth) {
        Era era = Era.named(name).orElseThrow(UnreadableDate::form);
        int number = year.equals("元") ? 1 : number(year);
        if (number == 0) {
            throw UnreadableDate.form();
        }
        LocalDate day = existing(era.westernYear(number), month, dayOfMonth);
        if (!era.has(day)) {
            throw UnreadableDate.outsideEra(era);
        }
        return day;
    }

    private static LocalDate existing(int year, String month, String dayOfMonth) {
        try {
            LocalDate day = LocalDate.of(year, number(month), number(dayOfMonth));
            Era.of(day);
            return day;
        } catch (DateTimeException noSuchDay) {
            throw UnreadableDate.noSuchDay();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** 令和8年11月24日. */
    public static String format(LocalDate day) {
        return year(day) + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** 令和8年11月24日（火）. */
    public static String formatWithWeekday(LocalDate day) {
        return format(day) + "（" + weekday(day) + "）";
    }

    /** R8.11.24, for narrow columns. */
    public static String formatShort(LocalDate day) {
        Era era = Era.of(day);
        return "" + era.letter() + era.yearOf(day) + "." + day.getMonthValue() + "." + day.getDayOfMonth();
    }

    /** 令和8年11月; the era is that of the month's last day. */
    public static String format(YearMonth month) {
        return year(month.atEndOfMonth()) + "年" + month.getMonthValue() + "月";
    }

    /** 令和8年度: the fiscal year, from April, that has this day; that of 2019 is 令和元年度. */
    public static String formatFiscalYear(LocalDate day) {
        return year(LocalDate.of(day.minusMonths(3).getYear(), 6, 30)) + "年度";
    }

    /** 火. */
    public static String weekday(LocalDate day) {
        return String.valueOf(WEEKDAYS.charAt(day.getDayOfWeek().getValue() - 1));
    }

    private static String year(LocalDate day) {
        Era era = Era.of(day);
        int year = era.yearOf(day);
        return era.kanji() + (year == 1 ? "元" : String.valueOf(year));
    }
}
