package kaigo.sharing.model;

import java.time.Instant;
import kaigo.account.model.Actor;
import kaigo.consent.model.PersonNo;

/**
 * アクセス記録: somebody saw, or was refused, one kind of one person's information. Identifiers only, no care content.
 *
 * @param reason the condition that failed; null when granted
 */
public record AccessRecord(
        Instant at, Actor actor, PersonNo person, InformationKind kind, Purpose purpose, Condition reason) {
    String outcome() {
        return reason == null ? "GRANTED" : "DENIED";
    }
}
