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
        Instant endedAt) {}
