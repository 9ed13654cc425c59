package kaigo.time.model;

import java.time.LocalDate;
import kaigo.refusal.model.Refusal;

/** 日付の誤り: what was given isn't a day of the calendar. */
public class UnreadableDate extends Refusal {
    private static final long serialVersionUID = 1L;

    private UnreadableDate(String key, Object... arguments) {
        super(key, arguments);
    }

    /** 日付の形ではない. */
    static UnreadableDate form() {
        return new UnreadableDate("refusal.date");
    }

    /** 暦にない日: 2月30日 and the like. */
    static UnreadableDate noSuchDay() {
        return new UnreadableDate("refusal.dateNoSuchDay");
    }

    /** 早すぎる日: before the calendar of today. The argument is its first day. */
    static UnreadableDate tooEarly(LocalDate first) {
        return new UnreadableDate("refusal.dateTooEarly", first, String.valueOf(first.getYear()));
    }

    /** 元号の外: 平成31年5月10日. The arguments name the era with its first and last day. */
    static UnreadableDate outsideEra(Era era) {
        return new UnreadableDate("refusal.dateOutsideEra", era.kanji(), era.firstDay(), era.lastDay());
    }

    /** 曜日違い. The argument is the day's true weekday. */
    static UnreadableDate wrongWeekday(String weekday) {
        return new UnreadableDate("refusal.dateWrongWeekday", weekday);
    }
}
