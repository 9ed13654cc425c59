package kaigo.insured.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 手もとの被保険者証: the card that counts on a day: of those issued by then and valid from then or earlier, the one issued
 * last. A renewed card, issued before its validity begins, doesn't count until then.
 */
public final class CardInHand {
    private CardInHand() {}

    /** Out of all the person's cards in force, the latest first. */
    public static Optional<InsuranceCard> on(LocalDate day, List<InsuranceCard> cards) {
        return cards.stream()
                .filter(card -> !card.issuedOn().isAfter(day))
                .filter(card -> card.validFrom().map(from -> !from.isAfter(day)).orElse(true))
                .findFirst();
    }

    /**
     * The same of each person of an insurer, one row each, for questions in SQL.
     *
     * @param insurer the parameter that holds the insurer's number
     * @param day the parameter that holds the day
     */
    public static String ofInsurer(String insurer, String day) {
        return "(SELECT DISTINCT ON (h.insured_no) h.* FROM insurance_card h WHERE h.insurer_no = %1$s"
                .concat(" AND h.superseded_at IS NULL AND h.deleted_on IS NULL AND h.issued_on <= %2$s")
                .concat(" AND (h.valid_from IS NULL OR h.valid_from <= %2$s)")
                .concat(" ORDER BY h.insured_no, h.issued_on DESC)")
                .formatted(insurer, day);
    }
}
