package kaigo.sharing;

import java.time.LocalDate;
import java.util.List;
import kaigo.consent.model.PersonNo;
import kaigo.insured.model.PersonVersion;

/**
 * 被保険者の詳細: what the insurer's own staff see of an insured person.
 *
 * @param baseDate 基準日 of the person's own row
 * @param versions 履歴; empty unless asked for
 */
public record InsuredView(
        PersonNo person,
        LocalDate today,
        String insurerName,
        InsuredFacts facts,
        LocalDate baseDate,
        PersonRecord record,
        List<PersonVersion> versions) {}
