package kaigo.consent;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kaigo.account.Actors;
import kaigo.account.Needs;
import kaigo.account.model.Actor;
import kaigo.account.model.Right;
import kaigo.consent.model.Consents;
import kaigo.consent.model.NoConsentToWithdraw;
import kaigo.consent.model.PersonNo;
import kaigo.identifier.model.InsuredNo;
import kaigo.identifier.model.InsurerNo;
import kaigo.time.BusinessClock;

/** 同意の撤回: the municipality takes back a consent at its own insured's word; every look is denied from then on. */
@Stateless
public class ConsentWithdrawing {
    @Inject
    Consents consents;

    @Inject
    BusinessClock clock;

    /** @throws NoConsentToWithdraw when none is in force */
    @Needs(Right.CONSENT_WITHDRAW)
    public void withdraw(InsuredNo insured) {
        Actor actor = Actors.current();
        PersonNo person = new PersonNo(InsurerNo.of(actor.organisationNo()), insured);
        consents.present(person).orElseThrow(NoConsentToWithdraw::new).withdraw(actor.organisationName(), clock.now());
    }
}
