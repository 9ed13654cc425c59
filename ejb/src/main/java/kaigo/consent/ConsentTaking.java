package kaigo.consent;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import kaigo.account.Actors;
import kaigo.account.Needs;
import kaigo.account.model.Actor;
import kaigo.account.model.Right;
import kaigo.consent.model.Consent;
import kaigo.consent.model.ConsentCase;
import kaigo.consent.model.ConsentCases;
import kaigo.consent.model.ConsentText;
import kaigo.consent.model.Consents;
import kaigo.consent.model.PersonNo;
import kaigo.consent.model.Signer;
import kaigo.time.BusinessClock;

/** 同意の取得: an office asks a person for the 包括同意 in the municipality's place, and records yes or no. */
@Stateless
public class ConsentTaking {
    @Inject
    Consents consents;

    @Inject
    ConsentCases cases;

    @Inject
    BusinessClock clock;

    /** 同意文とその前提: what the page shows before the person answers. */
    @Needs(Right.CONSENT_TAKE)
    public ConsentRequest prepare(PersonNo person) {
        Instant now = clock.now();
        ConsentCase asked = cases.of(Actors.current(), person, day(now));
        ConsentText text = consents.textOn(day(now));
        return new ConsentRequest(
                asked,
                asked.obstacle(now).orElse(null),
                text.holdsFrom(),
                text.bodyFor(Objects.requireNonNullElse(asked.insurerName(), "")));
    }

    /**
     * 答えの記録.
     *
     * @param given yes or no; a no is kept too, so that nobody goes on asking
     * @throws ConsentNotTakenHere when this kind of office may not take it, doesn't serve the person, or hasn't checked
     *     who the person is within 24 hours
     */
    @Needs(Right.CONSENT_TAKE)
    public void take(PersonNo person, boolean given, Signer signer) {
        Actor actor = Actors.current();
        Instant now = clock.now();
        cases.of(actor, person, day(now)).obstacle(now).ifPresent(obstacle -> {
            throw new ConsentNotTakenHere(obstacle);
        });
        consents.present(person).ifPresent(former -> former.supersede(now));
        consents.add(new Consent(
                person,
                given,
                consents.textOn(day(now)),
                Consent.Channel.OFFICE,
                new Consent.Taker(actor.organisationNo(), actor.organisationName(), actor.accountId()),
                signer,
                now));
    }

    private static LocalDate day(Instant now) {
        return now.atZone(BusinessClock.JAPAN).toLocalDate();
    }
}
