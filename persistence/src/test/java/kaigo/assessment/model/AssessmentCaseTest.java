package kaigo.assessment.model;

import static kaigo.assessment.model.Stage.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AssessmentCaseTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final UsualDays MIDORINO = new UsualDays(18, 9, 12, 2, 5, 2);

    /** 介護 花子's renewal: the sheet is there, the opinion is not. */
    private static Cases hanako() {
        return Cases.appliedOn(LocalDate.of(2026, 11, 6))
                .with("surveyRequestedOn", LocalDate.of(2026, 11, 9))
                .with("surveyedOn", LocalDate.of(2026, 11, 16))
                .with("surveyReceivedOn", LocalDate.of(2026, 11, 18))
                .with("opinionRequestedOn", LocalDate.of(2026, 11, 9))
                .with("boardPlannedOn", LocalDate.of(2026, 12, 2));
    }

    @Test
    void days_are_counted_from_the_application_to_the_limit_of_thirty() {
        AssessmentCase one = hanako().build();

        assertThat(one.dayCount(TODAY)).isEqualTo(18);
        assertThat(one.limit()).isEqualTo(LocalDate.of(2026, 12, 6));
        assertThat(one.daysLeft(TODAY)).isEqualTo(12);
    }

    @Test
    void a_case_is_close_within_five_days_and_late_after_its_limit() {
        AssessmentCase one = hanako().build();

        assertThat(one.timeliness(LocalDate.of(2026, 11, 30))).isEqualTo(Timeliness.IN_TIME);
        assertThat(one.timeliness(LocalDate.of(2026, 12, 1))).isEqualTo(Timeliness.CLOSE);
        assertThat(one.timeliness(LocalDate.of(2026, 12, 6))).isEqualTo(Timeliness.CLOSE);
        assertThat(one.timeliness(LocalDate.of(2026, 12, 7))).isEqualTo(Timeliness.LATE);
    }

    @Test
    void a_notice_of_postponement_moves_the_limit_but_never_earlier() {
        assertThat(hanako().with("postponedUntil", LocalDate.of(2026, 12, 25))
                        .build()
                        .limit())
                .isEqualTo(LocalDate.of(2026, 12, 25));
        assertThat(hanako().with("postponedUntil", LocalDate.of(2026, 11, 30))
                        .build()
                        .limit())
                .isEqualTo(LocalDate.of(2026, 12, 6));
    }

    @Test
    void each_branch_waits_for_its_own_next_step() {
        assertThat(Cases.appliedOn(TODAY).build().waitingFor())
                .containsExactlyInAnyOrder(SURVEY_REQUESTED, OPINION_REQUESTED);
        assertThat(hanako().build().waitingFor()).containsExactly(OPINION_RECEIVED);
        assertThat(hanako().with("opinionReceivedOn", TODAY).build().waitingFor())
                .containsExactly(PRIMARY_JUDGED);
        assertThat(hanako().with("primaryJudgedOn", TODAY).build().waitingFor()).containsExactly(BOARD_HELD);
        assertThat(hanako().with("boardOn", TODAY).build().waitingFor()).containsExactly(DECIDED);
    }

    @Test
    void a_decided_withdrawn_or_rejected_case_waits_for_nothing() {
        for (String end : new String[] {"decidedOn", "withdrawnOn", "rejectedOn"}) {
            AssessmentCase ended = hanako().with(end, TODAY).build();

            assertThat(ended.waitingFor()).isEmpty();
            assertThat(ended.timeliness(TODAY.plusYears(1))).isEqualTo(Timeliness.CLOSED);
            assertThat(ended.outlook(TODAY, MIDORINO)).isEmpty();
        }
    }

    @Test
    void reached_steps_come_in_the_order_of_the_procedure() {
        assertThat(hanako().build().reached().keySet())
                .containsExactly(APPLIED, SURVEY_REQUESTED, SURVEYED, SURVEY_RECEIVED, OPINION_REQUESTED);
    }

    @Test
    void what_is_overdue_is_expected_tomorrow_and_the_planned_board_stands() {
        assertThat(hanako().build().outlook(TODAY, MIDORINO))
                .contains(new Outlook(
                        LocalDate.of(2026, 11, 27), LocalDate.of(2026, 12, 2), true, LocalDate.of(2026, 12, 4)));
    }

    @Test
    void a_planned_board_that_the_case_cannot_reach_gives_way() {
        assertThat(hanako().with("boardPlannedOn", LocalDate.of(2026, 11, 26))
                        .build()
                        .outlook(TODAY, MIDORINO))
                .contains(new Outlook(
                        LocalDate.of(2026, 11, 27), LocalDate.of(2026, 12, 2), false, LocalDate.of(2026, 12, 4)));
    }

    @Test
    void no_step_is_expected_on_a_day_on_which_nobody_works() {
        // by the pace the sheet on Saturday 11/28, the judgement on Saturday 12/5, the board on Friday 1/1
        Cases one = Cases.appliedOn(LocalDate.of(2026, 11, 18))
                .with("surveyRequestedOn", LocalDate.of(2026, 11, 19))
                .with("opinionRequestedOn", LocalDate.of(2026, 11, 19));

        assertThat(one.build().outlook(TODAY, new UsualDays(18, 9, 9, 5, 25, 3)))
                .contains(new Outlook(
                        LocalDate.of(2026, 12, 7), LocalDate.of(2027, 1, 4), false, LocalDate.of(2027, 1, 7)));
    }

    @Test
    void too_few_decided_cases_give_no_outlook() {
        assertThat(hanako().build().outlook(TODAY, new UsualDays(9, 9, 12, 2, 5, 2)))
                .isEmpty();
    }
}
