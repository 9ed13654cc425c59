package kaigo.sharing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import kaigo.account.Actors;
import kaigo.account.Needs;
import kaigo.account.model.Actor;
import kaigo.account.model.Right;
import kaigo.consent.model.PersonNo;
import kaigo.sharing.model.AccessRecord;
import kaigo.sharing.model.AccessRecords;
import kaigo.sharing.model.Condition;
import kaigo.sharing.model.InformationKind;
import kaigo.sharing.model.PersonFacts;
import kaigo.sharing.model.Purpose;
import kaigo.sharing.model.SharingFacts;
import kaigo.sharing.model.Viewing;
import kaigo.sharing.model.WorklistCandidate;
import kaigo.sharing.model.WorklistCandidates;
import kaigo.time.BusinessClock;
import kaigo.time.SystemClock;

/**
 * 閲覧の門: discloses a person's information to an office through the four conditions. The access records, of what was
 * granted and of what was denied, are written in the transaction of the look and before anything is read: no durable
 * record, no data. A denial is an answer, not an exception, so that its record stays.
 */
@Stateless
public class Disclosing {
    private static final List<InformationKind> OF_THE_WORKLIST =
            List.of(InformationKind.CARD, InformationKind.ASSESSMENT);
    /** So many of each list are shown. */
    private static final int MOST = 50;

    @Inject
    SharingFacts sharing;

    @Inject
    WorklistCandidates candidates;

    @Inject
    AccessRecords records;

    @Inject
    PersonReading reading;

    @Inject
    BusinessClock clock;

    @Inject
    SystemClock system;

    /**
     * 利用者の情報を開く: the kinds asked for, each as far as the conditions let this office. Only these leave a record, and only
     * of these something is disclosed; of the others the answer says whether they might be. An office that doesn't serve the
     * person is refused everything, and that is recorded whatever it asked for.
     */
    @Needs(Right.PERSON_OPEN)
    public PersonView open(PersonNo person, Set<InformationKind> asked) {
        Actor actor = Actors.current();
        PersonFacts facts = sharing.of(actor, person, PersonReading.KINDS, clock.today());
        Judgement judged = Judgement.of(
                person, PersonReading.KINDS, facts.listing() == null ? PersonReading.KINDS : asked, facts::asking);
        records.add(judged.records(system.now(), actor, Purpose.PERSON_OPENED));
        PersonRecord record = reading.read(judged, facts.today());
        return new PersonView(
                person,
                facts.today(),
                facts.insurerName(),
                facts.listing(),
                facts.consent(),
                record.anything() ? facts.baseDate() : null,
                record);
    }

    /** きょうの仕事: ends and decisions near today, of those persons whom the conditions let this office see. */
    @Needs(Right.PERSON_OPEN)
    public Worklist worklist() {
        Actor actor = Actors.current();
        Viewing viewing = sharing.viewing(actor, OF_THE_WORKLIST, clock.today());
        String office = actor.organisationNo();
        Worklist work = new Worklist(
                seen(candidates.due(office, viewing.today()), viewing),
                seen(candidates.decided(office, viewing.today()), viewing));
        Instant now = system.now();
        records.add(work.persons()
                .flatMap(person -> OF_THE_WORKLIST.stream()
                        .map(kind -> new AccessRecord(now, actor, person, kind, Purpose.WORKLIST, null)))
                .toList());
        return work;
    }

    private static List<WorklistCandidate> seen(List<WorklistCandidate> candidates, Viewing viewing) {
        return candidates.stream()
                .filter(one -> OF_THE_WORKLIST.stream()
                        .allMatch(kind -> Condition.firstFailing(one.asking(kind, viewing))
                                .isEmpty()))
                .limit(MOST)
                .toList();
    }
}
