package kaigo.job.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("ジョブの実行記録")
class JobRunTest {
    private final JobRun run =
            new JobRun(new JobStart(1, "grant-review", "", LocalDate.of(2026, 11, 24), "", null), Instant.EPOCH);

    @Test
    void anEndedRunStaysAsItEnded() {
        run.end(JobRunState.ABANDONED, Instant.EPOCH.plusSeconds(1));
        run.end(JobRunState.COMPLETED, Instant.EPOCH.plusSeconds(2));
        assertThat(run.state()).isEqualTo(JobRunState.ABANDONED);
    }

    @Test
    void linesFollowEachOtherAndNoneTwice() {
        run.say("予算の上限に達しました。");
        run.say("審査の済んでいない申請があります。");
        run.say("予算の上限に達しました。");
        run.sayFirst("処理できませんでした。");
        run.say("長".repeat(1000));
        assertThat(run.message()).isEqualTo("予算の上限に達しました。\n審査の済んでいない申請があります。");
    }

    @Test
    void parametersAreReadAsTheyWereWritten() {
        JobStart start =
                new JobStart(2, "grant-transfer", "month=2026-11 transferOn=2027-01-20", LocalDate.EPOCH, "", 1L);
        assertThat(new JobRun(start, Instant.EPOCH).parameterMap())
                .containsOnly(Map.entry("month", "2026-11"), Map.entry("transferOn", "2027-01-20"));
        assertThat(run.parameterMap()).isEmpty();
    }

    @Test
    void onlyARunThatGoesOnIsAskedToStop() {
        assertThat(run.isRestartable()).isFalse();
        assertThat(run.askToStop("運用者")).isTrue();
        run.end(JobRunState.STOPPED, Instant.EPOCH);
        assertThat(run.askToStop("運用者")).isFalse();
        assertThat(run.isRestartable()).isTrue();
    }

    @Test
    void figuresAddUp() {
        assertThat(new Figures(3, 2, 1).plus(new Figures(1, 1, 0))).isEqualTo(new Figures(4, 3, 1));
    }
}
