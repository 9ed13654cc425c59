package kaigo.consent.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kaigo.account.model.OrganisationKind;

/**
 * 同意を受け取る場面: an office, a person, and what must be known before the consent is asked for.
 *
 * @param insurerName null when there is no such insurer
 * @param taking whether one of the office's services may take consent (居宅介護支援, 施設・居住系)
 * @param name of the listing copy; null unless the office is a 担当事業所
 * @param checkedAt when this office last made sure who the person is, or null
 * @param state the person's present answer
 */
public record ConsentCase(
        PersonNo person,
        OrganisationKind organisation,
        String insurerName,
        boolean taking,
        String name,
        String kana,
        LocalDate birthDate,
        Sex sex,
        Instant checkedAt,
        ConsentState state,
        Instant answeredAt) {

    /** Why this office can't take the consent at that moment, in the order in which it could be mended; or nothing. */
    public Optional<ConsentObstacle> obstacle(Instant now) {
        if (organisation != OrganisationKind.OFFICE || !taking) {
            return Optional.of(ConsentObstacle.KIND_OF_OFFICE);
        }
        if (name == null) {
            return Optional.of(ConsentObstacle.NO_RELATION);
        }
        if (state == ConsentState.GIVEN) {
            return Optional.of(ConsentObstacle.GIVEN_ALREADY);
        }
        boolean fresh = checkedAt != null && checkedAt.isAfter(now.minus(IdentityCheck.GOOD_FOR_CONSENT));
        return fresh ? Optional.empty() : Optional.of(ConsentObstacle.CHECK_TOO_OLD);
    }
}
