package kaigo.sharing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kaigo.account.Actors;
import kaigo.account.Needs;
import kaigo.account.model.Actor;
import kaigo.account.model.Right;
import kaigo.consent.model.PersonNo;
import kaigo.identifier.model.InsuredNo;
import kaigo.identifier.model.InsurerNo;
import kaigo.insured.model.InsuredPersons;
import kaigo.party.model.Insurer;
import kaigo.party.model.Insurers;
import kaigo.sharing.model.AccessRecords;
import kaigo.sharing.model.PersonFacts;
import kaigo.sharing.model.Purpose;
import kaigo.sharing.model.SharingFacts;
import kaigo.sharing.model.Viewing;
import kaigo.time.BusinessClock;
import kaigo.time.SystemClock;

/**
 * 証の写し: a card as a PDF like the official form, marked as a copy with who took it and when. It is a disclosure as every
 * other: judged anew, recorded, and made from what is true at that moment; it is kept nowhere.
 */
@Stateless
public class CardPrinting {
    @Inject
    SharingFacts sharing;

    @Inject
    AccessRecords records;

    @Inject
    PersonReading reading;

    @Inject
    InsuredPersons persons;

    @Inject
    Insurers insurers;

    @Inject
    CardForms forms;

    @Inject
    BusinessClock clock;

    @Inject
    SystemClock system;

    /** 事業所が取り出す. The data is null when denied, or when there is no such card. */
    @Needs(Right.PERSON_OPEN)
    public Disclosed<PrintedPaper> forOffice(PersonNo person, CardPaper paper) {
        PersonFacts facts = sharing.of(Actors.current(), person, PersonReading.KINDS, clock.today());
        return print(Judgement.of(person, PersonReading.KINDS, List.of(paper.kind()), facts::asking), paper);
    }

    /** 保険者が自分の被保険者の証を取り出す. The data is null when there is no such card. */
    @Needs(Right.INSURED_OPEN)
    public Disclosed<PrintedPaper> forInsurer(InsuredNo insured, CardPaper paper) {
        PersonNo person = new PersonNo(InsurerNo.of(Actors.current().organisationNo()), insured);
        Viewing viewing = sharing.viewing(Actors.current(), PersonReading.KINDS, clock.today());
        return print(Judgement.of(person, PersonReading.KINDS, List.of(paper.kind()), viewing::ofOwnInsured), paper);
    }

    private Disclosed<PrintedPaper> print(Judgement judged, CardPaper paper) {
        Actor actor = Actors.current();
        records.add(judged.records(system.now(), actor, Purpose.CARD_PRINTED));
        return judged.disclose(
                paper.kind(),
                () -> persons.find(
                                judged.person().insurer().value(),
                                judged.person().insured().value())
                        .flatMap(person -> forms.fill(
                                paper,
                                new CardForms.Copy(
                                        judged.person(),
                                        InsuredFacts.of(person),
                                        insurers.find(judged.person().insurer())
                                                .map(Insurer::name)
                                                .orElse(""),
                                        actor.organisationName(),
                                        actor.name(),
                                        system.now()),
                                reading.read(judged, clock.today())))
                        .orElse(null));
    }
}
