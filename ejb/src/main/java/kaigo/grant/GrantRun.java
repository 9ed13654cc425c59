package kaigo.grant;

import java.time.Instant;
import java.time.LocalDate;
import kaigo.account.Actors;
import kaigo.grant.model.Doer;
import kaigo.grant.model.SubmissionSpan;

/**
 * 月次処理の一回: a job's run with the business day stored with it. What the run writes takes its day and instant from here and
 * never asks a clock again.
 *
 * @param id execution of the job
 * @param day business date of the run
 * @param at instant of its start, on the business clock
 * @param span which months of submission it takes
 */
public record GrantRun(long id, LocalDate day, Instant at, SubmissionSpan span) {
    Doer doer() {
        return Doer.of(Actors.current(), at);
    }
}
