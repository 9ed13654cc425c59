package kaigo.grant.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * 審査・振込の日程: applied in month M → notice in M+1 → transfer in M+2; in a special window the window's dates hold. The month
 * is that of the last complete submission.
 */
public record GrantSchedule(int noticeAfterMonths, int transferAfterMonths, List<Window> windows) {

    /**
     * 特例期間
     *
     * @param returnedTo last day on which an application that comes back still keeps the window's days
     */
    public record Window(
            LocalDate appliedFrom,
            LocalDate appliedTo,
            LocalDate noticeBy,
            LocalDate transferBy,
            LocalDate returnedTo) {
        /** Without grace for what comes back after it. */
        public Window(LocalDate appliedFrom, LocalDate appliedTo, LocalDate noticeBy, LocalDate transferBy) {
            this(appliedFrom, appliedTo, noticeBy, transferBy, appliedTo);
        }

        boolean covers(LocalDate firstOn, LocalDate day) {
            LocalDate last = firstOn.isAfter(appliedTo) ? appliedTo : returnedTo;
            return !day.isBefore(appliedFrom) && !day.isAfter(last);
        }
    }

    /** What an applicant of one day is promised. */
    public record Promise(LocalDate reviewFrom, LocalDate noticeBy, LocalDate transferFrom, LocalDate transferBy) {}

    /** Of a first submission on this day. */
    public Promise promise(LocalDate submittedOn) {
        return promise(submittedOn, submittedOn);
    }

    /** Of what was first submitted on one day and comes back, complete, on another. */
    public Promise promise(LocalDate firstOn, LocalDate submittedOn) {
        return windows.stream()
                .filter(window -> window.covers(firstOn, submittedOn))
                .findFirst()
                .map(window -> special(window, submittedOn))
                .orElseGet(() -> ordinary(YearMonth.from(submittedOn)));
    }

    private Promise ordinary(YearMonth month) {
        YearMonth transfer = month.plusMonths(transferAfterMonths);
        return new Promise(
                month.plusMonths(1).atDay(1),
                month.plusMonths(noticeAfterMonths).atEndOfMonth(),
                transfer.atDay(1),
                transfer.atEndOfMonth());
    }

    /** In a special window the review doesn't wait for the next month: its last day of notice may lie in this one. */
    private static Promise special(Window window, LocalDate submittedOn) {
        return new Promise(
                submittedOn,
                window.noticeBy(),
                YearMonth.from(window.transferBy()).atDay(1),
                window.transferBy());
    }
}
