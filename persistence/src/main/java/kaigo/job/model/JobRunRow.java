package kaigo.job.model;

import java.time.Instant;
import java.time.LocalDate;

/** 実行記録の一覧の一行. */
public record JobRunRow(
        long executionId,
        String jobName,
        String parameters,
        LocalDate businessDate,
        JobRunState state,
        long read,
        long written,
        long skipped,
        String message,
        String startedBy,
        Instant startedAt,
        Instant endedAt,
        String stopAskedBy,
        Long restartOf) {

    /** While it runs: its parts count only at their end, so what is done of their lists is added. */
    public JobRunRow soFar(long done) {
        return new JobRunRow(
                executionId,
                jobName,
                parameters,
                businessDate,
                state,
                read + done,
                written + done,
                skipped,
                message,
                startedBy,
                startedAt,
                endedAt,
                stopAskedBy,
                restartOf);
    }
}
