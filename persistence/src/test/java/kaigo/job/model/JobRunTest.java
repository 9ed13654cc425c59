package kaigo.job.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("ジョブの実行記録")
class JobRunTest {
    private final JobRun run = new JobRun(1, "office-import", "", LocalDate.of(2026, 11, 24), "", Instant.EPOCH);

    @Test
    void anEndedRunStaysAsItEnded() {
        run.end(JobRunState.ABANDONED, Instant.EPOCH.plusSeconds(1));
        run.end(JobRunState.COMPLETED, Instant.EPOCH.plusSeconds(2));
        assertThat(run.state()).isEqualTo(JobRunState.ABANDONED);
    }

    @Test
    void theFirstReasonStays() {
        run.say("ファイルを読めません。");
        run.say("中止しました。");
        assertThat(run.message()).isEqualTo("ファイルを読めません。");
    }

    @Test
    void figuresAddUp() {
        assertThat(new Figures(3, 2, 1).plus(new Figures(1, 1, 0))).isEqualTo(new Figures(4, 3, 1));
    }
}
