package kaigo.grant.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 審査・振込の日程: M → M+1 → M+2, and both special windows day by day. */
class GrantScheduleTest {
    @ParameterizedTest(name = "{0} {1}: review {2}, notice by {3}, transfer {4}–{5}")
    @CsvSource({
        "R7, 2025-10-17, 2025-11-01, 2025-11-30, 2025-12-01, 2025-12-31",
        "R7, 2025-10-31, 2025-11-01, 2025-11-30, 2025-12-01, 2025-12-31",
        "R7, 2025-11-01, 2025-12-01, 2025-12-31, 2026-01-01, 2026-01-31",
        "R7, 2025-12-31, 2026-01-01, 2026-01-31, 2026-02-01, 2026-02-28",
        "R7, 2026-01-15, 2026-02-01, 2026-02-28, 2026-03-01, 2026-03-31",
        "R7, 2026-02-28, 2026-03-01, 2026-03-31, 2026-04-01, 2026-04-30",
        "R7, 2026-03-01, 2026-03-01, 2026-03-31, 2026-04-01, 2026-04-30",
        "R7, 2026-03-13, 2026-03-13, 2026-03-31, 2026-04-01, 2026-04-30",
        "R8, 2026-05-07, 2026-06-01, 2026-06-30, 2026-07-01, 2026-07-31",
        "R8, 2026-11-24, 2026-12-01, 2026-12-31, 2027-01-01, 2027-01-31",
        "R8, 2026-12-31, 2027-01-01, 2027-01-31, 2027-02-01, 2027-02-28",
        "R8, 2027-01-31, 2027-02-01, 2027-02-28, 2027-03-01, 2027-03-31",
        "R8, 2027-02-01, 2027-02-01, 2027-03-31, 2027-04-01, 2027-04-30",
        "R8, 2027-02-28, 2027-02-28, 2027-03-31, 2027-04-01, 2027-04-30",
        "R8, 2027-03-01, 2027-03-01, 2027-03-31, 2027-04-01, 2027-04-30",
        "R8, 2027-03-12, 2027-03-12, 2027-03-31, 2027-04-01, 2027-04-30",
    })
    void promise(
            String round,
            LocalDate applied,
            LocalDate reviewFrom,
            LocalDate noticeBy,
            LocalDate transferFrom,
            LocalDate transferBy) {
        assertThat(schedule(round).promise(applied))
                .isEqualTo(new GrantSchedule.Promise(reviewFrom, noticeBy, transferFrom, transferBy));
    }

    @Test
    void every_ordinary_day_of_both_rounds_goes_by_its_month() {
        assertOrdinary("R7", LocalDate.of(2025, 10, 17), LocalDate.of(2026, 2, 28));
        assertOrdinary("R8", LocalDate.of(2026, 5, 7), LocalDate.of(2027, 1, 31));
    }

    @Test
    void every_day_of_both_special_windows_has_the_windows_dates() {
        assertSpecial("R7", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 13), LocalDate.of(2026, 3, 31));
        assertSpecial("R8", LocalDate.of(2027, 2, 1), LocalDate.of(2027, 3, 12), LocalDate.of(2027, 3, 31));
    }

    /** 特例期間の後の再提出: until the round takes nothing back any more the window's last days are kept. */
    @Test
    void what_comes_back_after_the_window_keeps_its_dates() {
        LocalDate returned = LocalDate.of(2026, 3, 20);
        GrantSchedule schedule = Rounds.r7().schedule();
        assertThat(schedule.promise(LocalDate.of(2026, 3, 10), returned))
                .isEqualTo(new GrantSchedule.Promise(
                        returned, LocalDate.of(2026, 3, 31), LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30)));
        assertThat(schedule.promise(LocalDate.of(2025, 12, 1), returned).noticeBy())
                .isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(schedule.promise(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 4, 1))
                        .noticeBy())
                .as("after the last day for what comes back")
                .isEqualTo(LocalDate.of(2026, 5, 31));
    }

    /** A window without grace: what comes back counts in its month, and what comes first never has grace. */
    @Test
    void without_grace_what_comes_back_goes_by_its_month() {
        GrantSchedule strict = new GrantSchedule(
                1,
                2,
                List.of(new GrantSchedule.Window(
                        LocalDate.of(2026, 3, 1),
                        LocalDate.of(2026, 3, 13),
                        LocalDate.of(2026, 3, 31),
                        LocalDate.of(2026, 4, 30))));
        assertThat(strict.promise(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 20))
                        .noticeBy())
                .isEqualTo(LocalDate.of(2026, 4, 30));
        assertOrdinary("R7", LocalDate.of(2026, 3, 14), LocalDate.of(2026, 3, 31));
    }

    @Test
    void the_dates_of_every_day_follow_each_other_and_never_go_back() {
        assertInOrder(Rounds.r7());
        assertInOrder(Rounds.r8());
    }

    private static void assertInOrder(GrantRound round) {
        LocalDate[] promised = {LocalDate.MIN, LocalDate.MIN};
        round.opensOn().datesUntil(round.resubmitUntil().plusDays(1)).forEach(day -> {
            GrantSchedule.Promise promise = round.schedule().promise(day);
            assertThat(promise.reviewFrom()).as("%s", day).isBetween(day, promise.noticeBy());
            assertThat(promise.noticeBy()).as("%s", day).isBefore(promise.transferFrom());
            assertThat(promise.transferFrom()).as("%s", day).isBefore(promise.transferBy());
            assertThat(promise.noticeBy()).as("%s", day).isAfterOrEqualTo(promised[0]);
            assertThat(promise.transferBy()).as("%s", day).isAfterOrEqualTo(promised[1]);
            promised[0] = promise.noticeBy();
            promised[1] = promise.transferBy();
        });
    }

    private static void assertOrdinary(String round, LocalDate from, LocalDate to) {
        from.datesUntil(to.plusDays(1)).forEach(day -> {
            GrantSchedule.Promise promise = schedule(round).promise(day);
            assertThat(YearMonth.from(promise.reviewFrom())).as("%s", day).isEqualTo(month(day, 1));
            assertThat(promise.noticeBy()).as("%s", day).isEqualTo(month(day, 1).atEndOfMonth());
            assertThat(promise.transferFrom())
                    .as("%s", day)
                    .isEqualTo(month(day, 2).atDay(1));
            assertThat(promise.transferBy())
                    .as("%s", day)
                    .isEqualTo(month(day, 2).atEndOfMonth());
        });
    }

    private static void assertSpecial(String round, LocalDate from, LocalDate to, LocalDate noticeBy) {
        from.datesUntil(to.plusDays(1)).forEach(day -> {
            GrantSchedule.Promise promise = schedule(round).promise(day);
            assertThat(promise.reviewFrom()).as("%s", day).isEqualTo(day);
            assertThat(promise.noticeBy()).as("%s", day).isEqualTo(noticeBy);
            assertThat(promise.transferBy())
                    .as("%s", day)
                    .isEqualTo(YearMonth.from(noticeBy).plusMonths(1).atEndOfMonth());
        });
    }

    private static YearMonth month(LocalDate day, int later) {
        return YearMonth.from(day).plusMonths(later);
    }

    private static GrantSchedule schedule(String round) {
        return (round.equals("R7") ? Rounds.r7() : Rounds.r8()).schedule();
    }
}
