package kaigo.sharing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kaigo.account.Actors;
import kaigo.account.Needs;
import kaigo.account.model.Actor;
import kaigo.account.model.Right;
import kaigo.consent.model.PersonNo;
import kaigo.identifier.model.InsuredNo;
import kaigo.identifier.model.InsurerNo;
import kaigo.insured.model.InsuredPerson;
import kaigo.insured.model.InsuredPersons;
import kaigo.insured.model.PersonVersion;
import kaigo.insured.model.PersonVersions;
import kaigo.sharing.model.AccessRecords;
import kaigo.sharing.model.InformationKind;
import kaigo.sharing.model.Purpose;
import kaigo.sharing.model.SharingFacts;
import kaigo.sharing.model.Viewing;
import kaigo.time.BusinessClock;
import kaigo.time.SystemClock;

/**
 * 保険者の閲覧: the gate for an insurer's own staff: their own insured only, as far as the matrix gives it to 市区町村, and with
 * an access record a kind, as every other look. 不開示 hides nothing here: the insurer set it.
 */
@Stateless
public class InsuredDisclosing {
    @Inject
    SharingFacts sharing;

    @Inject
    InsuredPersons persons;

    @Inject
    PersonVersions versions;

    @Inject
    PersonReading reading;

    @Inject
    AccessRecords records;

    @Inject
    BusinessClock clock;

    @Inject
    SystemClock system;

    /**
     * 被保険者の情報を開く: the kinds asked for.
     *
     * @throws NoSuchInsured when the actor's insurer has nobody with this number
     */
    @Needs(Right.INSURED_OPEN)
    public InsuredView open(InsuredNo insured, Set<InformationKind> asked) {
        Look look = look(insured, asked);
        return view(look, reading.read(look.judged(), look.today()), List.of());
    }

    /**
     * 履歴を開く: every version of what the feeds said of the person; it tells of all kinds, so it is recorded for all.
     *
     * @throws NoSuchInsured when the actor's insurer has nobody with this number
     */
    @Needs(Right.INSURED_OPEN)
    public InsuredView history(InsuredNo insured) {
        Look look = look(insured, PersonReading.KINDS);
        PersonNo person = look.judged().person();
        return view(
                look,
                reading.read(look.judged().asking(List.of()), look.today()),
                versions.of(person.insurer().value(), person.insured().value()).stream()
                        .filter(version -> kind(version.subject()).stream().allMatch(look.judged()::tells))
                        .toList());
    }

    /** 一度の閲覧: recorded before anything is read of it. */
    private record Look(InsuredPerson found, Judgement judged, LocalDate today) {}

    private Look look(InsuredNo insured, Collection<InformationKind> asked) {
        Actor actor = Actors.current();
        PersonNo person = new PersonNo(InsurerNo.of(actor.organisationNo()), insured);
        InsuredPerson found =
                persons.find(person.insurer().value(), insured.value()).orElseThrow(NoSuchInsured::new);
        Viewing viewing = sharing.viewing(actor, PersonReading.KINDS, clock.today());
        Judgement judged = Judgement.of(person, PersonReading.KINDS, asked, viewing::ofOwnInsured);
        records.add(judged.records(system.now(), actor, Purpose.PERSON_OPENED));
        return new Look(found, judged, viewing.today());
    }

    private static InsuredView view(Look look, PersonRecord record, List<PersonVersion> versions) {
        return new InsuredView(
                look.judged().person(),
                look.today(),
                Actors.current().organisationName(),
                InsuredFacts.of(look.found()),
                look.found().baseDate(),
                record,
                versions);
    }

    /** What a version tells of; the person's own row is no kind of the matrix. */
    private static Optional<InformationKind> kind(PersonVersion.Subject subject) {
        return switch (subject) {
            case PERSON -> Optional.empty();
            case CARD -> Optional.of(InformationKind.CARD);
            case RATIO -> Optional.of(InformationKind.BURDEN_RATIO);
            case LIMIT, REDUCTION -> Optional.of(InformationKind.LIMIT);
            case CASE -> Optional.of(InformationKind.ASSESSMENT);
        };
    }
}
