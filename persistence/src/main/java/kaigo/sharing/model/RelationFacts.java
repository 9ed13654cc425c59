package kaigo.sharing.model;

import java.time.LocalDate;

/**
 * 担当の事実: what the gate must know of the care relation between an office and a person.
 *
 * @param open whether the office is a 担当事業所 today
 * @param lastServedOn last day of service known from claims, or null
 * @param opinionAskedOn day the insurer asked the institution for a 主治医意見書, or null
 */
public record RelationFacts(boolean open, LocalDate lastServedOn, LocalDate opinionAskedOn) {
    /** No relation, or one to a person who can't be found (不開示). */
    public static final RelationFacts NONE = new RelationFacts(false, null, null);

    /** Claims of a month reach the platform two months later. */
    private static final int CLAIMS_MONTHS = 3;

    boolean servedLately(LocalDate today) {
        return lastServedOn != null && !lastServedOn.isBefore(today.minusMonths(CLAIMS_MONTHS));
    }

    boolean askedForOpinion() {
        return opinionAskedOn != null;
    }
}
