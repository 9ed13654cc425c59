package kaigo.frame.web;

import static kaigo.frame.web.TimelineStep.Lane.LOWER;
import static kaigo.frame.web.TimelineStep.Lane.TRUNK;
import static kaigo.frame.web.TimelineStep.Lane.UPPER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelinePictureTest {
    private static final LocalDate APPLIED = LocalDate.of(2026, 11, 6);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 6);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final List<TimelineStep> WAITING_FOR_THE_OPINION = List.of(
            TimelineStep.done("apply", TRUNK, APPLIED, null),
            TimelineStep.done("ask survey", UPPER, LocalDate.of(2026, 11, 9), null),
            TimelineStep.done("survey", UPPER, LocalDate.of(2026, 11, 16), null),
            TimelineStep.done("sheet", UPPER, LocalDate.of(2026, 11, 18), null),
            TimelineStep.done("ask opinion", LOWER, LocalDate.of(2026, 11, 9), null),
            TimelineStep.waiting("opinion", LOWER, LocalDate.of(2026, 11, 9), null),
            TimelineStep.expected("judge", TRUNK, LocalDate.of(2026, 11, 27), null),
            TimelineStep.expected("decide", TRUNK, LocalDate.of(2026, 12, 4), null));

    private final TimelinePicture picture = new TimelinePicture(WAITING_FOR_THE_OPINION, APPLIED, DUE, TODAY);

    @Test
    void spansFromTheFirstDayToTheDueDay() {
        assertThat(picture.getTicks().get(0).x()).isEqualTo(70);
        assertThat(picture.getDueX()).isEqualTo(880);
        assertThat(picture.getDay()).isEqualTo(18);
        assertThat(picture.getDueDay()).isEqualTo(30);
    }

    @Test
    void leavesTheTrunkAndJoinsItAgain() {
        List<TimelinePicture.Line> lines = picture.getLines();
        assertThat(lines)
                .extracting(TimelinePicture.Line::path)
                .anySatisfy(path -> assertThat(path).startsWith("M70.0 0 C").endsWith("151.0 -66 H151.0"));
        assertThat(lines).extracting(TimelinePicture.Line::styleClass).contains("k-gantt__wait", "k-gantt__ready");
        assertThat(lines)
                .as("no line runs along the trunk while the branches do")
                .extracting(TimelinePicture.Line::path)
                .noneMatch(path -> path.matches("M70\\.0 0 H.*"));
    }

    @Test
    void whoIsBeingWaitedForStandsAtToday() {
        assertThat(picture.getNodes())
                .filteredOn(node -> node.step().isWaiting())
                .singleElement()
                .satisfies(node -> assertThat(node.x()).isEqualTo(picture.getTodayX()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5, 7, 9, 12, 15, 18, 21, 25, 28, 30, 33, 45})
    void noWordsTouchAnythingHoweverCloseTheDays(int daysSince) {
        LocalDate today = APPLIED.plusDays(daysSince);
        for (int pace = 0; pace < 6; pace++) {
            for (boolean outlook : new boolean[] {true, false}) {
                untouched(new TimelinePicture(walked(today, pace, outlook), APPLIED, DUE, today));
            }
        }
    }

    /** A case whose steps followed each other after so many days, as far as it has come by today. */
    private static List<TimelineStep> walked(LocalDate today, int pace, boolean outlook) {
        List<TimelineStep> steps = new ArrayList<>();
        steps.add(TimelineStep.done("申請", TRUNK, APPLIED, null));
        boolean waits = branch(steps, UPPER, List.of("調査依頼", "訪問調査", "調査票"), today, pace);
        waits |= branch(steps, LOWER, List.of("意見書依頼", "意見書受領"), today, pace + 1);
        LocalDate day = APPLIED.plusDays(4L * pace + 3);
        for (String title : List.of("一次判定", "審査会", "認定")) {
            day = day.plusDays(pace);
            boolean done = !waits && !day.isAfter(today);
            waits |= !done;
            LocalDate expected = day.isAfter(today) ? day : today.plusDays(1);
            steps.add(
                    done
                            ? TimelineStep.done(title, TRUNK, day, null)
                            : TimelineStep.expected(title, TRUNK, outlook ? expected : null, null));
        }
        return steps;
    }

    private static boolean branch(
            List<TimelineStep> steps, TimelineStep.Lane lane, List<String> titles, LocalDate today, int pace) {
        LocalDate day = APPLIED.plusDays(1);
        for (String title : titles) {
            if (day.isAfter(today)) {
                steps.add(TimelineStep.waiting(
                        title + "を待っています（依頼から10日）", lane, APPLIED.plusDays(Math.min(1, pace)), "みどり野市（見本）のふだん：11日"));
                return true;
            }
            steps.add(TimelineStep.done(title, lane, day, null));
            day = day.plusDays(pace);
        }
        return false;
    }

    private static void untouched(TimelinePicture drawn) {
        List<TimelineLabels.Box> fixed = new ArrayList<>();
        drawn.getLines().forEach(line -> fixed.addAll(line.places()));
        if (drawn.isOpen()) {
            fixed.add(new TimelineLabels.Box(drawn.getTodayX() - 1, -1000, drawn.getTodayX() + 1, 1000));
        }
        List<TimelineLabels.Label> labels = drawn.getLabels();
        for (TimelineLabels.Label label : labels) {
            assertThat(label.box().left()).isGreaterThan(0);
            assertThat(label.box().right()).isLessThan(950);
            assertThat(fixed.stream().filter(label.box()::touches))
                    .as(label.step().title())
                    .isEmpty();
            assertThat(labels.stream()
                            .filter(other -> other != label)
                            .filter(other -> label.box().touches(other.box()))
                            .map(other -> other.step().title()))
                    .as(label.step().title())
                    .isEmpty();
        }
    }

    @Test
    void growsWhenTheDueDayIsPast() {
        TimelinePicture late = new TimelinePicture(WAITING_FOR_THE_OPINION, APPLIED, DUE, DUE.plusDays(10));
        assertThat(late.getTodayX()).isEqualTo(880);
        assertThat(late.getDueX()).isLessThan(880);
    }

    @Test
    void aFinishedCaseHasNoToday() {
        List<TimelineStep> finished = List.of(
                TimelineStep.done("apply", TRUNK, APPLIED, null),
                TimelineStep.done("decide", TRUNK, LocalDate.of(2026, 12, 1), null));
        assertThat(new TimelinePicture(finished, APPLIED, DUE, DUE.plusYears(1)).isOpen())
                .isFalse();
        assertThat(new TimelinePicture(finished, APPLIED, DUE, DUE.plusYears(1)).getDueX())
                .isEqualTo(880);
    }
}
