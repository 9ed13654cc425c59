package kaigo.grant.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kaigo.account.RightDenied;
import kaigo.account.model.Actor;
import kaigo.account.model.Role;
import kaigo.job.CalendarJob;
import kaigo.job.JobCalendar;
import kaigo.job.JobOperating;
import kaigo.job.JobRunView;
import kaigo.job.JobRunsReading;
import kaigo.job.model.JobPart;
import kaigo.job.model.JobRunState;
import kaigo.job.model.NotRestartable;
import kaigo.job.model.NotRunning;
import org.junit.jupiter.api.Test;

/** 月次処理の運用: parts and their progress, stop and restart, the calendar, the budget that stops decisions, late returns. */
class GrantJobsIT extends GrantActs {
    private static final int MANY = 3_000;

    @Inject
    JobOperating operating;

    @Inject
    JobRunsReading reading;

    @Inject
    JobCalendar calendar;

    @Test
    void a_review_is_stopped_and_goes_on_where_it_was() throws Exception {
        Actor operator = scene.central("jobs-operator", Role.OPERATOR);
        scene.central("jobs-reviewer-1", Role.REVIEWER);
        scene.central("jobs-reviewer-2", Role.REVIEWER);
        LocalDate due = scene.manySubmitted(MANY, "stop");
        try {
            scene.moveTo(due);
            long first = as(operator, () -> jobs.start("grant-review", Map.of()));
            while (done(view(operator, first)) == 0) {
                Thread.sleep(5);
            }
            as(operator, () -> {
                operating.stop(first);
                return null;
            });
            JobRunView stopped = ended(operator, first);
            assertThat(stopped.run().state()).isEqualTo(JobRunState.STOPPED);
            assertThat(stopped.run().stopAskedBy()).isEqualTo("jobs-operator");
            assertThat(stopped.parts()).hasSizeGreaterThan(1);
            assertThat(done(stopped)).isPositive().isLessThan(total(stopped));
            assertThat(stopped.run().written()).isEqualTo(scene.many("UNDER_REVIEW", "stop"));
            assertThatThrownBy(() -> as(operator, () -> {
                        operating.stop(first);
                        return null;
                    }))
                    .isInstanceOf(NotRunning.class);

            scene.moveTo(due.plusDays(3));
            long second = as(operator, () -> operating.restart(first));
            JobRunView whole = ended(operator, second);
            assertThat(whole.run().state()).isEqualTo(JobRunState.COMPLETED);
            assertThat(whole.run().restartOf()).isEqualTo(first);
            assertThat(whole.run().businessDate())
                    .as("the day of the run it goes on with")
                    .isEqualTo(due);
            assertThat(done(whole)).isEqualTo(total(whole));
            assertThat(scene.many("UNDER_REVIEW", "stop")).isEqualTo(MANY);
            assertThat(scene.ask("SELECT count(DISTINCT m.unique_key) = count(*) AND count(*) = " + MANY
                            + " FROM outgoing_mail m WHERE m.recipient = 'stop@many.example'"))
                    .as("each was told once")
                    .isEqualTo(true);
            assertThat(scene.ask(
                            "SELECT max(n) - min(n) FROM (SELECT count(*) AS n FROM grant_application a JOIN account c"
                                    + " ON c.id = a.reviewer_id WHERE a.contact_mail = 'stop@many.example'"
                                    + " AND c.login LIKE 'jobs-reviewer-%' GROUP BY c.id) x"))
                    .as("evenly, over all parts")
                    .isIn(0L, 1L);
            for (long done : List.of(first, second)) {
                assertThat(view(operator, done).restartable()).isFalse();
                assertThatThrownBy(() -> as(operator, () -> operating.restart(done)))
                        .isInstanceOf(NotRestartable.class);
            }
            assertThat(view(operator, first).successor()).isEqualTo(second);
        } finally {
            scene.withdrawMany("stop");
        }
    }

    @Test
    void only_the_operator_stops_and_starts_again() {
        assertThatThrownBy(() -> as(scene.central("jobs-auditor", Role.AUDITOR), () -> operating.restart(1)))
                .isInstanceOf(RightDenied.class);
    }

    @Test
    void each_due_day_is_taken_once_and_a_lost_start_again() throws Exception {
        Actor system = Actor.system("calendar", "test");
        assertThat(as(system, () -> calendar.take(CalendarJob.GRANT_OVERDUE)))
                .as("switched off")
                .isNull();
        scene.calendar("on");
        try {
            scene.moveTo(LocalDate.of(2031, 1, 2));
            LocalDate due = as(system, () -> calendar.take(CalendarJob.GRANT_REVIEW));
            assertThat(due).as("the first of the month, also when it is 元日").isIn(LocalDate.of(2031, 1, 1), null);
            assertThat(as(system, () -> calendar.take(CalendarJob.GRANT_REVIEW)))
                    .as("the other node")
                    .isNull();
            scene.attempt(
                    "UPDATE job_calendar SET taken_at = taken_at - interval '3 minutes', execution_id = NULL"
                            + " WHERE job_name = 'grant-review' AND due_on = ?",
                    LocalDate.of(2031, 1, 1));
            assertThat(as(system, () -> calendar.take(CalendarJob.GRANT_REVIEW)))
                    .isIn(LocalDate.of(2031, 1, 1), null);
        } finally {
            scene.calendar("off");
        }
        assertThat(scene.ask(
                        "SELECT count(*) FROM job_calendar WHERE job_name = 'grant-review' AND due_on = '2031-01-01'"))
                .isEqualTo(1L);
    }

    @Test
    void decisions_stop_where_the_budget_ends_and_go_on_when_it_is_raised() throws Exception {
        Actor reviewer = scene.central("budget-reviewer", Role.REVIEWER);
        run("grant-decision");
        long first = approved("1399900167", reviewer);
        long second = approved("1399900175", reviewer);
        long open = underReview("1399900233");
        scene.moveTo(((Date) scene.ask("SELECT notice_by FROM grant_application WHERE id = ?", open)).toLocalDate());
        String round = (String) scene.ask("SELECT round_id FROM grant_application WHERE id = ?", first);
        long spent = ((Number)
                        scene.ask("SELECT coalesce(sum(amount), 0) FROM grant_decision WHERE round_id = ?", round))
                .longValue();
        try {
            scene.attempt("UPDATE grant_round SET budget = ? WHERE id = ?", spent + 124_000, round);
            long run = started("grant-decision");
            assertThat(stateOf(first)).isEqualTo("DECIDED");
            assertThat(stateOf(second)).isEqualTo("APPROVED");
            assertThat(scene.ask(
                            "SELECT count(*) FROM job_finding f JOIN grant_application a ON a.receipt_no = f.subject"
                                    + " WHERE f.execution_id = ? AND f.kind = 'grant.unreviewed' AND a.id = ?",
                            run,
                            open))
                    .as("what is still unreviewed is listed")
                    .isEqualTo(1L);
            assertThat(as(scene.central("budget-operator", Role.OPERATOR), () -> reading.run(run))
                            .findings())
                    .anyMatch(finding -> finding.kind().equals("grant.unreviewed")
                            && finding.subjects().startsWith("R"));
            assertThat(scene.ask("SELECT message FROM job_run WHERE execution_id = ?", run))
                    .asString()
                    .contains("予算の上限", "1件", "124,000円");
            assertThat(scene.ask("SELECT budget_held_on IS NOT NULL FROM grant_application WHERE id = ?", second))
                    .isEqualTo(true);

            scene.attempt("UPDATE grant_round SET budget = ? WHERE id = ?", spent + 248_000, round);
            run("grant-decision");
            assertThat(stateOf(second)).isEqualTo("DECIDED");
            assertThat(scene.ask("SELECT budget_held_on IS NULL FROM grant_application WHERE id = ?", second))
                    .isEqualTo(true);
            assertThat(scene.ask(
                            "SELECT max(d.number) - min(d.number) FROM grant_decision d WHERE d.application_id IN (?, ?)",
                            first,
                            second))
                    .as("no number is lost at the stop")
                    .isEqualTo(1L);
        } finally {
            scene.attempt("UPDATE grant_application SET state = 'WITHDRAWN' WHERE id = ?", open);
            scene.attempt("UPDATE grant_round SET budget = NULL WHERE id = ?", round);
        }
    }

    @Test
    void what_does_not_come_back_in_time_is_refused_with_a_notice() throws Exception {
        long late = underReview("1399900183");
        scene.attempt("UPDATE grant_application SET state = 'RETURNED' WHERE id = ?", late);
        LocalDate until = scene.day(
                "SELECT r.resubmit_until FROM grant_application a JOIN grant_round r ON r.id = a.round_id WHERE a.id = ?",
                late);
        scene.moveTo(until);
        run("grant-overdue");
        assertThat(stateOf(late)).as("on the last day").isEqualTo("RETURNED");
        scene.moveTo(until.plusDays(1));
        run("grant-overdue");
        assertThat(stateOf(late)).isEqualTo("REJECTED");
        run("grant-decision");
        assertThat(stateOf(late)).isEqualTo("REFUSED");
        assertThat(scene.ask("SELECT count(*) FROM issued_document WHERE unique_key = ?", "grant-notice-" + late))
                .isEqualTo(1L);
    }

    private long started(String job) throws Exception {
        long execution = as(Actor.system("test", "test"), () -> jobs.start(job, Map.of()));
        await(execution);
        return execution;
    }

    private JobRunView view(Actor operator, long execution) throws Exception {
        return as(operator, () -> reading.run(execution));
    }

    private JobRunView ended(Actor operator, long execution) throws Exception {
        JobRunView view = view(operator, execution);
        for (int i = 0; i < 600 && view.run().state() == JobRunState.STARTED; i++) {
            Thread.sleep(100);
            view = view(operator, execution);
        }
        return view;
    }

    private static long done(JobRunView view) {
        return sum(view.parts().stream().map(JobPart::done).toList());
    }

    private static long total(JobRunView view) {
        return sum(view.parts().stream().map(JobPart::total).toList());
    }

    private static long sum(List<Long> numbers) {
        return numbers.stream().mapToLong(Long::longValue).sum();
    }
}
