package kaigo.sharing;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import kaigo.account.model.Actor;
import kaigo.consent.model.PersonNo;
import kaigo.sharing.model.AccessRecord;
import kaigo.sharing.model.Condition;
import kaigo.sharing.model.DisclosureCase;
import kaigo.sharing.model.InformationKind;
import kaigo.sharing.model.Purpose;

/**
 * 閲覧の判断: of one look at one person, per kind of information, at which condition the way to it ended; and which of the
 * kinds pass the gate, because they were asked for: these leave a record, and only these are told.
 */
record Judgement(PersonNo person, Map<InformationKind, Optional<Condition>> stops, List<InformationKind> passing) {

    static Judgement of(
            PersonNo person,
            Collection<InformationKind> kinds,
            Collection<InformationKind> passing,
            Function<InformationKind, DisclosureCase> asking) {
        Map<InformationKind, Optional<Condition>> stops = new EnumMap<>(InformationKind.class);
        kinds.forEach(kind -> stops.put(kind, Condition.firstFailing(asking.apply(kind))));
        return new Judgement(
                person, stops, kinds.stream().filter(passing::contains).toList());
    }

    /** The same judgement for fewer kinds. */
    Judgement asking(List<InformationKind> fewer) {
        return new Judgement(person, stops, fewer);
    }

    /** The records of the look, of what was granted and of what was denied. */
    List<AccessRecord> records(Instant now, Actor actor, Purpose purpose) {
        return passing.stream()
                .map(kind -> new AccessRecord(
                        now, actor, person, kind, purpose, stops.get(kind).orElse(null)))
                .toList();
    }

    boolean tells(InformationKind kind) {
        return passing.contains(kind) && stops.get(kind).isEmpty();
    }

    /** The data when they may be told; they are read only then. */
    <T> Disclosed<T> disclose(InformationKind kind, Supplier<T> data) {
        return new Disclosed<>(
                kind, tells(kind) ? data.get() : null, stops.get(kind).orElse(null));
    }
}
