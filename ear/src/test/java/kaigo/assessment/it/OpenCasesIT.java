package kaigo.assessment.it;

import static kaigo.feed.model.FeedKind.ASSESSMENT;
import static kaigo.feed.model.FeedKind.INSURED;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.time.LocalDate;
import kaigo.account.Actors;
import kaigo.account.model.Actor;
import kaigo.assessment.AssessmentWatching;
import kaigo.assessment.OpenCaseRow;
import kaigo.assessment.OpenCases;
import kaigo.assessment.UsualDaysKeeping;
import kaigo.feed.it.FeedFile;
import kaigo.feed.it.FeedSending;
import kaigo.it.InContainer;
import kaigo.sharing.it.Scene;
import kaigo.sharing.it.Statements;
import kaigo.time.BusinessClock;
import org.junit.jupiter.api.Test;

/** 進行中の申請とふだんの日数: counted once, read in pages. */
class OpenCasesIT extends InContainer {
    @Inject
    FeedSending feeds;

    @Inject
    Scene scene;

    @Inject
    AssessmentWatching watching;

    @Inject
    UsualDaysKeeping keeping;

    @Inject
    BusinessClock clock;

    @PersistenceUnit(unitName = "kaigo")
    EntityManagerFactory factory;

    @Test
    void open_applications_come_a_page_at_a_time_by_their_limit() throws Exception {
        String insurer = "139725";
        LocalDate today = clock.today();
        FeedFile cases = FeedFile.of(ASSESSMENT, insurer);
        for (int n = 1; n <= 60; n++) {
            cases.row("" + n, "%010d".formatted(n), "申請日", today.minusDays(n).toString(), "調査依頼日", "", "意見書依頼日", "");
        }
        feeds.sent(insurer, FeedFile.of(INSURED, insurer).persons(1, 60).incoming(), cases.incoming());

        OpenCases first = feeds.as(insurer, () -> watching.openCases(0, 50));
        OpenCases second = feeds.as(insurer, () -> watching.openCases(50, 50));

        assertThat(first.total()).isEqualTo(60);
        assertThat(first.rows()).hasSize(50);
        assertThat(first.rows()).extracting(OpenCaseRow::limit).isSorted();
        assertThat(first.rows().get(0).appliedOn()).isEqualTo(today.minusDays(60));
        assertThat(second.rows()).hasSize(10);
        assertThat(second.rows().get(9).appliedOn()).isEqualTo(today.minusDays(1));
        assertThat(Statements.of(factory, () -> feeds.as(insurer, () -> watching.openCases(0, 50))))
                .as("clock, page, its rows, count, audit record")
                .isLessThanOrEqualTo(5);
    }

    @Test
    void a_feed_counts_the_usual_days() throws Exception {
        String insurer = "139733";
        sendDecided(insurer);

        assertThat(usual(insurer)).isEqualTo("12 3 7 1 2 1 " + clock.today());
    }

    @Test
    void each_night_they_move_on() throws Exception {
        String insurer = "139741";
        sendDecided(insurer);
        scene.sql(
                "UPDATE usual_days SET counted_on = ?2, cases = 99 WHERE insurer_no = ?1",
                insurer,
                java.sql.Date.valueOf(clock.today().minusDays(1)));
        scene.sql(
                "UPDATE assessment_case SET decided_on = decided_on - 365 WHERE insurer_no = ?1 AND insured_no <= ?2",
                insurer,
                "0000000002");

        Actors.as(Actor.system("usual-days", "OpenCasesIT"), keeping::countDue);

        assertThat(usual(insurer)).isEqualTo("10 3 7 1 2 1 " + clock.today());
    }

    private void sendDecided(String insurer) throws Exception {
        LocalDate applied = clock.today().minusDays(40);
        FeedFile cases = FeedFile.of(ASSESSMENT, insurer);
        for (int n = 1; n <= 12; n++) {
            cases.row(
                    "" + n,
                    "%010d".formatted(n),
                    "申請日",
                    applied.toString(),
                    "調査依頼日",
                    applied.toString(),
                    "調査実施日",
                    applied.plusDays(2).toString(),
                    "調査票受領日",
                    applied.plusDays(3).toString(),
                    "意見書依頼日",
                    applied.toString(),
                    "意見書受領日",
                    applied.plusDays(7).toString(),
                    "一次判定日",
                    applied.plusDays(8).toString(),
                    "審査会日",
                    applied.plusDays(10).toString(),
                    "決定日",
                    applied.plusDays(11).toString(),
                    "二次判定結果",
                    "01");
        }
        feeds.sent(insurer, FeedFile.of(INSURED, insurer).persons(1, 12).incoming(), cases.incoming());
    }

    private String usual(String insurer) {
        return String.valueOf(scene.rows(
                        "SELECT concat_ws(' ', cases, survey, opinion, judging, board, deciding, counted_on) FROM usual_days"
                                + " WHERE insurer_no = ?1",
                        insurer)
                .get(0));
    }
}
