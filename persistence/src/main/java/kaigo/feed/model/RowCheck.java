package kaigo.feed.model;

import java.time.LocalDate;
import java.time.YearMonth;

/** 行の確認: a rule about the fields of one row beside each other. The lists of the layouts read as the rules do. */
@FunctionalInterface
interface RowCheck {
    void check(FeedRow row, LocalDate baseDate);

    /** The later day may not lie before the earlier one; both may be absent. */
    static RowCheck notBefore(String earlier, String later, FeedCode code) {
        return (row, baseDate) -> {
            if (row.has(earlier) && row.has(later) && row.date(later).isBefore(row.date(earlier))) {
                row.wrong(later, code, earlier);
            }
        };
    }

    /** Each step on or after the one before it, as far as they have days (遡って入る日は空のまま). */
    static RowCheck inOrder(FeedCode code, String... steps) {
        return (row, baseDate) -> {
            String last = null;
            for (String step : steps) {
                if (row.has(step)) {
                    if (last != null && row.date(step).isBefore(row.date(last))) {
                        row.wrong(step, code, last);
                    }
                    last = step;
                }
            }
        };
    }

    /** What has happened can't lie after the day of the data (基準日). */
    static RowCheck happenedByBaseDate(FeedCode code, String... days) {
        return (row, baseDate) -> {
            for (String day : days) {
                if (row.has(day) && row.date(day).isAfter(baseDate)) {
                    row.wrong(day, code, "");
                }
            }
        };
    }

    /** 認定の有効期間は月末で終わる (介護保険法施行規則38条). */
    static RowCheck monthEnd(String day) {
        return (row, baseDate) -> {
            if (row.has(day)
                    && !row.date(day).equals(YearMonth.from(row.date(day)).atEndOfMonth())) {
                row.wrong(day, FeedCode.NOT_A_MONTH_END, "");
            }
        };
    }

    /** Both or neither. */
    static RowCheck together(String one, String other, FeedCode code) {
        return (row, baseDate) -> {
            if (row.has(one) != row.has(other)) {
                row.wrong(row.has(one) ? other : one, code, row.has(one) ? one : other);
            }
        };
    }

    /** Whoever says this must say that. */
    static RowCheck asksFor(String said, String asked, FeedCode code) {
        return (row, baseDate) -> {
            if (row.has(said) && !row.has(asked)) {
                row.wrong(asked, code, said);
            }
        };
    }

    /** Not both. */
    static RowCheck either(String one, String other, FeedCode code) {
        return (row, baseDate) -> {
            if (row.has(one) && row.has(other)) {
                row.wrong(other, code, one);
            }
        };
    }
}
