package kaigo.grant.model;

import java.time.LocalDate;

/**
 * 募集回の使われ方: what was submitted and decided in a round, and so can't be made otherwise any more.
 *
 * @param applications submitted ever
 * @param firstOn first day of a submission; null without any
 * @param lastOn last day of a submission; null without any
 * @param decided sum of all granted decisions
 */
public record RoundUse(int applications, LocalDate firstOn, LocalDate lastOn, Yen decided) {
    public static final RoundUse NONE = new RoundUse(0, null, null, Yen.ZERO);

    public boolean isUsed() {
        return applications > 0;
    }
}
