package kaigo.job.model;

import java.time.LocalDate;

/**
 * 起動: what is known of a run when it begins.
 *
 * @param parameters key=value, as started
 * @param businessDate the run's business date; a restart keeps that of the run it goes on with
 * @param startedBy name of the person or of what started it
 * @param restartOf the execution with which this one goes on; null for a start of its own
 */
public record JobStart(
        long executionId,
        String jobName,
        String parameters,
        LocalDate businessDate,
        String startedBy,
        Long restartOf) {}
