package kaigo.grant;

import java.time.Instant;
import java.time.LocalDate;
import kaigo.job.model.JobRunState;

/**
 * 月次処理の進み: the newest run of one of the monthly jobs.
 *
 * @param run null when it never ran; then there is no state either
 * @param done how many of its lists it has worked off
 * @param total how long its lists are; 0 for a run that found nothing to do
 * @param seconds how long it took, or takes until now
 * @param nextOn when the calendar starts it next; null for what starts by hand
 */
public record GrantJobCard(
        String jobName,
        Long run,
        JobRunState state,
        Instant startedAt,
        long done,
        long total,
        long seconds,
        LocalDate nextOn) {}
