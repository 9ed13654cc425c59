package kaigo.frame.web;

import java.time.LocalDate;
import kaigo.time.model.JapaneseDate;

/**
 * 年表の一歩: one event of a timeline, done, being waited for, or to come.
 *
 * @param title what happens, in a word or two: 訪問調査
 * @param lane the branch it stands on in the picture
 * @param day when it happened, or is expected; null when nobody knows
 * @param about whether the day is only an estimate (ごろ)
 * @param note one more sentence, or null
 */
public record TimelineStep(String title, Lane lane, State state, LocalDate day, boolean about, String note) {

    /** 枝: the trunk, and the two that run beside each other until they join again. */
    public enum Lane {
        TRUNK,
        UPPER,
        LOWER
    }

    /** 済み・待ち・これから. */
    public enum State {
        DONE("", "check", "m-4.5 .3 3 3.2 6-6.5"),
        WAITING("k-wait", "clock", "M0-4.5V.8l3.5 2"),
        TODO("k-todo", "dots", "");

        private final String styleClass;
        private final String icon;
        private final String mark;

        State(String styleClass, String icon, String mark) {
            this.styleClass = styleClass;
            this.icon = icon;
            this.mark = mark;
        }

        public String styleClass() {
            return styleClass;
        }

        public String icon() {
            return icon;
        }

        /** What is drawn into the point of the picture. */
        public String mark() {
            return mark;
        }
    }

    /** 済み: it happened on that day. */
    public static TimelineStep done(String title, Lane lane, LocalDate day, String note) {
        return new TimelineStep(title, lane, State.DONE, day, false, note);
    }

    /** 待ち: somebody is being waited for; the day is since when. */
    public static TimelineStep waiting(String title, Lane lane, LocalDate since, String note) {
        return new TimelineStep(title, lane, State.WAITING, since, false, note);
    }

    /** これから: fixed for that day. */
    public static TimelineStep planned(String title, Lane lane, LocalDate day, String note) {
        return new TimelineStep(title, lane, State.TODO, day, false, note);
    }

    /** これから: about that day; the day may be null. */
    public static TimelineStep expected(String title, Lane lane, LocalDate day, String note) {
        return new TimelineStep(title, lane, State.TODO, day, true, note);
    }

    public boolean isWaiting() {
        return state == State.WAITING;
    }

    /** 11月27日（金）ごろ. */
    public String when() {
        if (day == null) {
            return "";
        }
        return "%d月%d日（%s）%s"
                .formatted(day.getMonthValue(), day.getDayOfMonth(), JapaneseDate.weekday(day), about ? "ごろ" : "");
    }

    /** 11/27ごろ: in the picture. */
    public String shortWhen() {
        return day == null ? "" : day.getMonthValue() + "/" + day.getDayOfMonth() + (about ? "ごろ" : "");
    }
}
