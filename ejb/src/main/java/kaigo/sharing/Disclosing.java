package kaigo.sharing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import kaigo.account.Actors;
import kaigo.account.Needs;
import kaigo.account.model.Actor;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Right;
import kaigo.assessment.model.AssessmentCases;
import kaigo.consent.model.PersonNo;
import kaigo.insured.model.InsuranceCards;
import kaigo.party.model.Organisation;
import kaigo.party.model.Organisations;
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
    private static final List<InformationKind> OF_A_PERSON = List.of(InformationKind.CARD, InformationKind.ASSESSMENT);
    /** So many of each list are shown. */
    private static final int MOST = 50;

    @Inject
    SharingFacts sharing;

    @Inject
    WorklistCandidates candidates;

    @Inject
    AccessRecords records;

    @Inject
    InsuranceCards cards;

    @Inject
    AssessmentCases cases;

    @Inject
    Organisations organisations;

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
        PersonFacts facts = sharing.of(actor, person, OF_A_PERSON, clock.today());
        List<InformationKind> passing = OF_A_PERSON.stream()
                .filter(kind -> facts.listing() == null || asked.contains(kind))
                .toList();
        record(actor, facts, passing);
        Disclosed<CardView> card = disclose(facts, InformationKind.CARD, passing, () -> card(facts));
        Disclosed<AssessmentView> assessment = disclose(
                facts, InformationKind.ASSESSMENT, passing, () -> AssessmentView.of(person, cases, facts.today()));
        return new PersonView(
                person,
                facts.today(),
                facts.insurerName(),
                facts.listing(),
                facts.consent(),
                card.data() != null || assessment.data() != null ? facts.baseDate() : null,
                card,
                assessment);
    }

    /** きょうの仕事: ends and decisions near today, of those persons whom the conditions let this office see. */
    @Needs(Right.PERSON_OPEN)
    public Worklist worklist() {
        Actor actor = Actors.current();
        Viewing viewing = sharing.viewing(actor, OF_A_PERSON, clock.today());
        String office = actor.organisationNo();
        Worklist work = new Worklist(
                seen(candidates.due(office, viewing.today()), viewing),
                seen(candidates.decided(office, viewing.today()), viewing));
        Instant now = system.now();
        records.add(work.persons()
                .flatMap(person -> OF_A_PERSON.stream()
                        .map(kind -> new AccessRecord(now, actor, person, kind, Purpose.WORKLIST, null)))
                .toList());
        return work;
    }

    private static List<WorklistCandidate> seen(List<WorklistCandidate> candidates, Viewing viewing) {
        return candidates.stream()
                .filter(one -> OF_A_PERSON.stream()
                        .allMatch(kind -> Condition.firstFailing(one.asking(kind, viewing))
                                .isEmpty()))
                .limit(MOST)
                .toList();
    }

    private void record(Actor actor, PersonFacts facts, List<InformationKind> passing) {
        Instant now = system.now();
        records.add(passing.stream()
                .map(kind -> new AccessRecord(
                        now,
                        actor,
                        facts.person(),
                        kind,
                        Purpose.PERSON_OPENED,
                        stop(facts, kind).orElse(null)))
                .toList());
    }

    private static <T> Disclosed<T> disclose(
            PersonFacts facts, InformationKind kind, List<InformationKind> passing, Supplier<T> data) {
        Optional<Condition> stop = stop(facts, kind);
        boolean told = stop.isEmpty() && passing.contains(kind);
        return new Disclosed<>(kind, told ? data.get() : null, stop.orElse(null));
    }

    private static Optional<Condition> stop(PersonFacts facts, InformationKind kind) {
        return Condition.firstFailing(facts.asking(kind));
    }

    private CardView card(PersonFacts facts) {
        PersonNo person = facts.person();
        return CardView.of(
                        cards.of(person.insurer().value(), person.insured().value()), facts.today(), this::officeName)
                .orElse(null);
    }

    /** 居宅介護支援事業者の名: null when the number isn't an office's that we know. */
    private String officeName(String officeNo) {
        return organisations
                .find(OrganisationKind.OFFICE, officeNo)
                .map(Organisation::name)
                .orElse(null);
    }
}
