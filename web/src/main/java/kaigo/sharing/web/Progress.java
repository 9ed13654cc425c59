package kaigo.sharing.web;

import static kaigo.assessment.model.Stage.*;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kaigo.assessment.model.Stage;
import kaigo.frame.web.Sentences;
import kaigo.frame.web.TimelinePicture;
import kaigo.frame.web.TimelineStep;
import kaigo.frame.web.TimelineStep.Lane;
import kaigo.sharing.CaseView;
import kaigo.time.model.JapaneseDate;

/** 認定の進捗: what the running case answers to "認定はいつごろおりますか", in a sentence, a picture and a list. */
public class Progress {
    private static final Set<Stage> SURVEY = Set.of(SURVEY_REQUESTED, SURVEYED, SURVEY_RECEIVED);
    private static final Set<Stage> OPINION = Set.of(OPINION_REQUESTED, OPINION_RECEIVED);

    /** Circumference of the ring that shows the days taken. */
    private static final double RING = 314.2;

    private final CaseView asked;
    private final LocalDate today;
    private final String insurer;
    private final List<TimelineStep> steps = new ArrayList<>();
    private final TimelinePicture picture;

    Progress(CaseView asked, LocalDate today, String insurer) {
        this.asked = asked;
        this.today = today;
        this.insurer = insurer;
        done(APPLIED, Lane.TRUNK);
        branch(Lane.UPPER, List.of(SURVEY_REQUESTED, SURVEYED, SURVEY_RECEIVED), "survey");
        branch(Lane.LOWER, List.of(OPINION_REQUESTED, OPINION_RECEIVED), "opinion");
        trunk(PRIMARY_JUDGED, asked.outlook() == null ? null : asked.outlook().primaryJudgement());
        trunk(
                BOARD_HELD,
                asked.outlook() == null
                        ? asked.boardPlannedOn()
                        : asked.outlook().board());
        trunk(DECIDED, asked.outlook() == null ? null : asked.outlook().decision());
        this.picture = new TimelinePicture(steps, asked.appliedOn(), asked.limit(), today);
    }

    public CaseView getCase() {
        return asked;
    }

    public List<TimelineStep> getSteps() {
        return steps;
    }

    public TimelinePicture getPicture() {
        return picture;
    }

    /** The first line: the day to expect, or how late it is, or which day it is. */
    public String getAnswer() {
        if (asked.outlook() != null) {
            return Sentences.of("progress.answer", monthDay(asked.outlook().decision()));
        }
        return isLate()
                ? Sentences.of(asked.postponed() ? "progress.lateAgain" : "progress.late", -asked.daysLeft())
                : Sentences.of("progress.unknown", monthDay(asked.limit()));
    }

    /** Who is being waited for, and what follows. */
    public String getWaiting() {
        Set<Stage> next = asked.waitingFor();
        boolean survey = next.stream().anyMatch(SURVEY::contains);
        boolean opinion = next.stream().anyMatch(OPINION::contains);
        String who = survey && opinion
                ? "both"
                : survey
                        ? "survey"
                        : opinion ? "opinion" : next.iterator().next().name();
        String waits = Sentences.of("progress.waits." + who);
        return isBoardPlanned() && asked.reached().get(BOARD_HELD) == null
                ? waits + Sentences.of("progress.thenBoard", monthDay(asked.boardPlannedOn()))
                : waits;
    }

    /** 延期: that the limit has been moved, or that it has passed and no notice of it has come; empty when neither. */
    public String getPostponement() {
        if (asked.postponed()) {
            return Sentences.of("progress.postponed", monthDay(asked.limit()));
        }
        return isLate() ? Sentences.of("progress.noPostponement") : "";
    }

    public boolean isLate() {
        return asked.daysLeft() < 0;
    }

    public long getLimitDays() {
        return ChronoUnit.DAYS.between(asked.appliedOn(), asked.limit());
    }

    /** The ring in words. */
    public String getRingWords() {
        return isLate()
                ? Sentences.of("progress.ringLate", asked.dayCount(), -asked.daysLeft())
                : Sentences.of("progress.ring", asked.dayCount(), getLimitDays(), asked.daysLeft());
    }

    /** Where the expected days come from, or why there are none. */
    public String getSource() {
        return asked.outlook() == null
                ? Sentences.of("progress.noSource", insurer)
                : Sentences.of("progress.source", insurer, asked.usual().cases());
    }

    public double getRing() {
        return Math.min(1, (double) asked.dayCount() / getLimitDays()) * RING;
    }

    private void branch(Lane lane, List<Stage> stages, String name) {
        stages.forEach(stage -> done(stage, lane));
        Stage last = stages.get(stages.size() - 1);
        if (asked.reached().containsKey(last) || asked.reached().containsKey(PRIMARY_JUDGED)) {
            return;
        }
        LocalDate requested = asked.reached().get(stages.get(0));
        steps.add(
                requested == null
                        ? TimelineStep.waiting(Sentences.of("progress.notAsked." + name), lane, asked.appliedOn(), null)
                        : TimelineStep.waiting(
                                Sentences.of("progress.waiting." + name, ChronoUnit.DAYS.between(requested, today)),
                                lane,
                                requested,
                                usual(name)));
    }

    private String usual(String name) {
        if (asked.usual() == null || !asked.usual().enough()) {
            return null;
        }
        int days =
                name.equals("survey") ? asked.usual().survey() : asked.usual().opinion();
        return Sentences.of("progress.usual", insurer, days);
    }

    private void trunk(Stage stage, LocalDate expected) {
        if (asked.reached().containsKey(stage)) {
            done(stage, Lane.TRUNK);
        } else if (stage == BOARD_HELD && isBoardPlanned()) {
            steps.add(TimelineStep.planned(
                    title(stage), Lane.TRUNK, asked.boardPlannedOn(), Sentences.of("progress.planned")));
        } else {
            steps.add(TimelineStep.expected(title(stage), Lane.TRUNK, expected, null));
        }
    }

    private boolean isBoardPlanned() {
        return asked.outlook() == null
                ? asked.boardPlannedOn() != null
                : asked.outlook().boardPlanned();
    }

    private void done(Stage stage, Lane lane) {
        LocalDate day = asked.reached().get(stage);
        if (day != null) {
            steps.add(TimelineStep.done(title(stage), lane, day, null));
        }
    }

    private static String title(Stage stage) {
        return Sentences.of("stage." + stage);
    }

    private static String monthDay(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日（" + JapaneseDate.weekday(day) + "）";
    }
}
