package kaigo.sharing;

import java.time.LocalDate;
import kaigo.consent.model.PersonNo;
import kaigo.sharing.model.PersonFacts;

/**
 * 利用者詳細: what one look at a person gave: the listing copy of a 担当事業所, the consent state, and per kind the
 * information or where the way to it ended.
 *
 * @param insurerName null when there is no such insurer
 * @param listing null unless this office is a 担当事業所
 * @param baseDate 基準日 of the data; null unless something of it was disclosed
 */
public record PersonView(
        PersonNo person,
        LocalDate today,
        String insurerName,
        PersonFacts.ListingFacts listing,
        PersonFacts.ConsentFacts consent,
        LocalDate baseDate,
        PersonRecord record) {

    public Disclosed<CardView> card() {
        return record.card();
    }

    public Disclosed<AssessmentView> assessment() {
        return record.assessment();
    }
}
