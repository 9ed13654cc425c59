package kaigo.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kaigo.time.model.BusinessDays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** However far a case is, its outlook lies in the future and in the order of the procedure. */
class AssessmentCaseProperties {
    private static final LocalDate APPLIED = LocalDate.of(2026, 11, 6);
    private static final String[] STEPS = {
        "surveyRequestedOn",
        "surveyedOn",
        "surveyReceivedOn",
        "opinionRequestedOn",
        "opinionReceivedOn",
        "primaryJudgedOn",
        "boardOn"
    };

    @Property
    void outlook_is_in_order_and_not_in_the_past(
            @ForAll @IntRange(min = 0, max = 127) int reached,
            @ForAll @IntRange(min = 0, max = 60) int daysSince,
            @ForAll @IntRange(min = -10, max = 40) int plannedIn,
            @ForAll @IntRange(min = 0, max = 20) int pace) {
        LocalDate today = APPLIED.plusDays(daysSince);
        Cases one = Cases.appliedOn(APPLIED).with("boardPlannedOn", today.plusDays(plannedIn));
        for (int step = 0; step < STEPS.length; step++) {
            if ((reached >> step & 1) == 1) {
                one.with(STEPS[step], APPLIED.plusDays(Math.min(step, daysSince)));
            }
        }
        AssessmentCase built = one.build();

        Outlook outlook = built.outlook(today, new UsualDays(20, pace, pace, pace, pace, pace))
                .orElseThrow();

        assertThat(BusinessDays.isOfficeDay(outlook.decision())).isTrue();
        assertThat(outlook.decision()).isAfter(today).isAfterOrEqualTo(outlook.board());
        if (!built.reached().containsKey(Stage.BOARD_HELD)) {
            assertThat(outlook.board())
                    .isAfterOrEqualTo(outlook.primaryJudgement())
                    .isAfterOrEqualTo(today);
        }
    }

    @Property
    void a_case_waits_for_nothing_that_it_has_reached(@ForAll @IntRange(min = 0, max = 127) int reached) {
        Cases one = Cases.appliedOn(APPLIED);
        for (int step = 0; step < STEPS.length; step++) {
            if ((reached >> step & 1) == 1) {
                one.with(STEPS[step], APPLIED.plusDays(step));
            }
        }
        AssessmentCase built = one.build();

        assertThat(built.waitingFor())
                .isNotEmpty()
                .doesNotContainAnyElementsOf(built.reached().keySet());
    }
}
