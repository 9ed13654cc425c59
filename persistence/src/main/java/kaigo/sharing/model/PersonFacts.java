package kaigo.sharing.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kaigo.consent.model.Consent;
import kaigo.consent.model.ConsentState;
import kaigo.consent.model.PersonNo;
import kaigo.consent.model.Sex;
import kaigo.consent.model.Signer;

/**
 * 閲覧の判断材料: what the gate reads, in one round trip, to decide on one person for one viewer.
 *
 * @param insurerName null when there is no such insurer
 * @param listing the listing copy; null unless the relation is open
 * @param baseDate 基準日 of the person's data
 */
public record PersonFacts(
        PersonNo person,
        LocalDate today,
        Viewer viewer,
        String insurerName,
        LocalDate setupCompletedOn,
        RelationFacts relation,
        ListingFacts listing,
        ConsentFacts consent,
        LocalDate baseDate,
        List<SharingRule> rules) {

    /** What the office's list shows too. */
    public record ListingFacts(
            String name, String kana, LocalDate birthDate, Sex sex, LocalDate since, String inCharge) {}

    /** The person's present answer; {@link #NONE} when nobody has asked. */
    public record ConsentFacts(
            ConsentState state, Instant answeredAt, Signer.Kind signer, Consent.Channel channel, String takerName) {
        static final ConsentFacts NONE = new ConsentFacts(ConsentState.NONE, null, null, null, null);
    }

    /** The request for one kind, ready to be judged. */
    public DisclosureCase asking(InformationKind kind) {
        return new DisclosureCase(kind, viewer, today, setupCompletedOn, rules, relation, consent.state());
    }
}
