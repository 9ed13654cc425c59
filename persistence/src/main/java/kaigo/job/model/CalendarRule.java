package kaigo.job.model;

import java.time.LocalDate;
import java.util.function.Predicate;
import kaigo.time.model.BusinessDays;

/** 起動の暦: on which days a job is due. Business days are bank days: no weekend, holiday, 12/31–1/3. */
public enum CalendarRule {
    /** 毎日 */
    DAILY(day -> true),
    /** 毎営業日 */
    BUSINESS_DAYS(BusinessDays::isBankDay),
    /** 毎月1日 (whatever day it is) と毎営業日 */
    FIRST_AND_BUSINESS_DAYS(day -> day.getDayOfMonth() == 1 || BusinessDays.isBankDay(day));

    private final Predicate<LocalDate> due;

    CalendarRule(Predicate<LocalDate> due) {
        this.due = due;
    }

    /** The last due day up to today: days that passed while nothing ran are made up for once, by the latest of them. */
    public LocalDate lastDue(LocalDate today) {
        LocalDate day = today;
        while (!due.test(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** The next due day after today. */
    public LocalDate nextDue(LocalDate today) {
        LocalDate day = today.plusDays(1);
        while (!due.test(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
