package kaigo.frame.web;

import static kaigo.frame.web.TimelineStep.Lane.LOWER;
import static kaigo.frame.web.TimelineStep.Lane.TRUNK;
import static kaigo.frame.web.TimelineStep.Lane.UPPER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

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
                .anySatisfy(path -> assertThat(path).startsWith("M70.0 150 C").endsWith("151.0 100 H151.0"));
        assertThat(lines).extracting(TimelinePicture.Line::styleClass).contains("k-gantt__wait", "k-gantt__ready");
        assertThat(lines)
                .as("no line runs along the trunk while the branches do")
                .extracting(TimelinePicture.Line::path)
                .noneMatch(path -> path.matches("M70\\.0 150 H.*"));
    }

    @Test
    void whoIsBeingWaitedForStandsAtToday() {
        assertThat(picture.getNodes())
                .filteredOn(node -> node.step().isWaiting())
                .singleElement()
                .satisfies(node -> assertThat(node.x()).isEqualTo(picture.getTodayX()));
    }

    @Test
    void labelsOfOneLaneDoNotTouch() {
        List<TimelinePicture.Node> upper = picture.getNodes().stream()
                .filter(node -> node.step().lane() == UPPER)
                .toList();
        assertThat(upper.get(1).side()).isNotEqualTo(upper.get(2).side());
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
