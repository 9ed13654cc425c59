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
 * @param startedBy account of the person who started it; null when the calendar or the starter did
 */
public record GrantRun(long id, LocalDate day, Instant at, SubmissionSpan span, Long startedBy) {
    /** The job itself. */
    Doer doer() {
        return Doer.of(Actors.current(), at);
    }

    /** 作成者: whose work a transfer batch is: somebody else must confirm it. */
    Doer maker() {
        return new Doer(startedBy, Actors.current().name(), at);
    }
}
