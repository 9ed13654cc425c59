package kaigo.sharing;

import java.time.LocalDate;
import kaigo.consent.model.Sex;
import kaigo.insured.model.InsuredPerson;

/**
 * 被保険者の台帳の写し: who an insured person is, for the insurer's own staff. Null where nothing is known.
 *
 * @param nonDisclosure 不開示
 * @param deemed みなし2号 (生活保護)
 */
public record InsuredFacts(
        String name,
        String kana,
        LocalDate birthDate,
        Sex sex,
        String postcode,
        String address,
        String insuredClass,
        boolean deemed,
        boolean addressException,
        LocalDate qualifiedOn,
        LocalDate lostOn,
        LocalDate diedOn,
        boolean nonDisclosure) {

    static InsuredFacts of(InsuredPerson person) {
        return new InsuredFacts(
                person.name(),
                person.kana(),
                person.birthDate(),
                Sex.ofCode(person.sex()),
                person.postcode().orElse(null),
                person.address(),
                person.insuredClass(),
                person.deemed(),
                person.addressException(),
                person.qualifiedOn(),
                person.lostOn().orElse(null),
                person.diedOn().orElse(null),
                person.nonDisclosure());
    }
}
