package kaigo.grant.model;

import java.time.Instant;
import kaigo.account.model.Actor;

/**
 * 行為者と時刻: who does something to an application, and when.
 *
 * @param accountId his account; null for a job
 * @param name his name, or the job's
 * @param at on the business clock
 */
public record Doer(Long accountId, String name, Instant at) {
    public static Doer of(Actor actor, Instant at) {
        return new Doer(actor.accountId(), actor.name(), at);
    }
}
