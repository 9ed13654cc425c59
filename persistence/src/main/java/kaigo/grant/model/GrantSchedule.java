package kaigo.grant.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * 審査・振込の日程: applied in month M → notice in M+1 → transfer in M+2; in a special window the window's dates hold. The month
 * is that of the last complete submission.
 */
public record GrantSchedule(int noticeAfterMonths, int transferAfterMonths, List<Window> windows) {

    /** 特例期間 */
    public record Window(LocalDate appliedFrom, LocalDate appliedTo, LocalDate noticeBy, LocalDate transferBy) {
        boolean covers(LocalDate day) {
            return !day.isBefore(appliedFrom) && !day.isAfter(appliedTo);
        }
    }

    /** What an applicant of one day is promised. */
    public record Promise(LocalDate reviewFrom, LocalDate noticeBy, LocalDate transferFrom, LocalDate transferBy) {}

    public Promise promise(LocalDate submittedOn) {
        return windows.stream()
                .filter(window -> window.covers(submittedOn))
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
