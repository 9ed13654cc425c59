package kaigo.consent;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kaigo.account.Actors;
import kaigo.account.Needs;
import kaigo.account.model.Actor;
import kaigo.account.model.Right;
import kaigo.consent.model.CareRelation;
import kaigo.consent.model.CareRelations;
import kaigo.consent.model.FourItems;
import kaigo.consent.model.IdentityCheck;
import kaigo.consent.model.IdentityChecks;
import kaigo.consent.model.Listing;
import kaigo.consent.model.PersonNo;
import kaigo.consent.model.Staff;
import kaigo.identifier.model.InsurerNo;
import kaigo.identifier.model.OfficeNo;
import kaigo.party.model.Insurer;
import kaigo.party.model.Insurers;
import kaigo.sharing.PersonFinding;
import kaigo.time.BusinessClock;
import kaigo.time.SystemClock;

/** 本人確認: four items that all fit one person make the actor's office a 担当事業所 of that person. */
@Stateless
public class IdentityChecking {
    @Inject
    IdentityChecks checks;

    @Inject
    IdentityFailures failures;

    @Inject
    CareRelations relations;

    @Inject
    PersonFinding persons;

    @Inject
    Insurers insurers;

    @Inject
    BusinessClock clock;

    @Inject
    SystemClock system;

    /**
     * 確かめて登録する.
     *
     * @throws FourItemsDontMatch without saying which; it counts as a failure of this staff member
     * @throws IdentityChecksBlocked after ten failures within an hour
     */
    @Needs(Right.IDENTITY_CHECK)
    public void register(FourItems items) {
        Actor actor = Actors.current();
        Instant now = system.now();
        checks.throttleOf(actor.accountId()).blockedUntil(now).ifPresent(until -> {
            throw new IdentityChecksBlocked(until);
        });
        Listing listing = persons.matching(items, clock.today()).orElseThrow(() -> {
            failures.add(actor.accountId(), now);
            return new FourItemsDontMatch();
        });
        enter(actor, listing);
    }

    /** いまの失敗の回数: how many tries of the last hour have failed. */
    @Needs(Right.IDENTITY_CHECK)
    public int failuresInTheLastHour() {
        return checks.throttleOf(Actors.current().accountId()).failuresInTheLastHour(system.now());
    }

    /** Name of the insurer with that number, to be read back while one types. */
    @Needs(Right.IDENTITY_CHECK)
    public Optional<String> insurerName(InsurerNo no) {
        return insurers.find(no).map(Insurer::name);
    }

    private void enter(Actor actor, Listing listing) {
        OfficeNo office = OfficeNo.of(actor.organisationNo());
        PersonNo person = listing.person();
        Staff staff = new Staff(actor.accountId(), actor.name());
        LocalDate today = clock.today();
        checks.add(new IdentityCheck(person, office, IdentityCheck.Method.FOUR_ITEMS, actor.accountId(), clock.now()));
        relations
                .find(office, person)
                .ifPresentOrElse(
                        relation -> relation.confirm(listing, staff, today),
                        () -> relations.add(new CareRelation(office, listing, staff, today)));
    }
}
