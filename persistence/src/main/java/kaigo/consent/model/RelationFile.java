package kaigo.consent.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** 同意・担当の綴り: the answers a person has given, and the identity checks of one office; the latest first. */
public record RelationFile(List<Answer> answers, List<Check> checks) {

    /** 同意の記録 */
    public record Answer(
            ConsentState state,
            Instant answeredAt,
            LocalDate textHoldsFrom,
            Consent.Channel channel,
            String takerName,
            Signer.Kind signer,
            Instant withdrawnAt) {}

    /** 本人確認の記録 */
    public record Check(IdentityCheck.Method method, Instant checkedAt, String checker) {}
}
