package kaigo.insured.model;

import java.time.LocalDate;

/**
 * 被保険者一覧の1行: who somebody is and how he stands; nothing from cards or cases.
 *
 * @param lostOn 資格喪失日, or null
 * @param diedOn null unless the person died
 */
public record InsuredRow(
        String insuredNo,
        String name,
        String kana,
        LocalDate birthDate,
        String sex,
        LocalDate lostOn,
        LocalDate diedOn,
        boolean nonDisclosure) {}
