package kaigo.frame.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import kaigo.time.BusinessClock;
import kaigo.time.model.JapaneseDate;

/** 書き方: how pages write days, times, amounts and deadlines. In a page: {@code #{fmt.day(row.validTo)}}. Null is written as nothing. */
@Named("fmt")
@ApplicationScoped
public class Formats {
    @Inject
    Today today;

    /** 令和8年11月24日. */
    public String date(LocalDate day) {
        return day == null ? "" : JapaneseDate.format(day);
    }

    /** 令和8年11月24日（火）. */
    public String day(LocalDate day) {
        return day == null ? "" : JapaneseDate.formatWithWeekday(day);
    }

    /** 11月24日（火）: where the year is plain. */
    public String monthDay(LocalDate day) {
        return day == null
                ? ""
                : "%d月%d日（%s）".formatted(day.getMonthValue(), day.getDayOfMonth(), JapaneseDate.weekday(day));
    }

    /** R8.11.24: for narrow columns. */
    public String shortDate(LocalDate day) {
        return day == null ? "" : JapaneseDate.formatShort(day);
    }

    /** 昭和16年（1941年）4月12日: how we read back what was typed. */
    public String readBack(LocalDate day) {
        return day == null ? "" : JapaneseDate.format(day).replaceFirst("年", "年（" + day.getYear() + "年）");
    }

    /** 令和8年11月24日 10:24, in Japan. */
    public String dateTime(Instant at) {
        if (at == null) {
            return "";
        }
        LocalDateTime local = LocalDateTime.ofInstant(at, BusinessClock.JAPAN);
        return "%s %d:%02d".formatted(date(local.toLocalDate()), local.getHour(), local.getMinute());
    }

    /** 10:24, in Japan. */
    public String time(Instant at) {
        if (at == null) {
            return "";
        }
        LocalDateTime local = LocalDateTime.ofInstant(at, BusinessClock.JAPAN);
        return "%d:%02d".formatted(local.getHour(), local.getMinute());
    }

    /** 124,000. */
    public String number(Number value) {
        return value == null ? "" : String.format(Locale.JAPAN, "%,d", value.longValue());
    }

    /** 124,000円. */
    public String yen(Number value) {
        return value == null ? "" : number(value) + "円";
    }

    /** 氏名のカナ: カイゴ ハナコ, with a blank as wide as a letter between. */
    public String kana(String kana) {
        return kana == null ? "" : kana.replace('\u3000', ' ');
    }

    /** 年齢: full years on the business date. */
    public long age(LocalDate birth) {
        return birth == null ? 0 : ChronoUnit.YEARS.between(birth, today.day());
    }

    /** Days from today to the day; negative when it is past. */
    public long daysLeft(LocalDate day) {
        return ChronoUnit.DAYS.between(today.day(), day);
    }

    /** あと6日, きょうまで, 3日すぎました. */
    public String deadline(LocalDate day) {
        if (day == null) {
            return "";
        }
        long days = daysLeft(day);
        if (days == 0) {
            return "きょうまで";
        }
        return days > 0 ? "あと" + days + "日" : -days + "日すぎました";
    }
}
