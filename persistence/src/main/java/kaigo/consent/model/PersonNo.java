package kaigo.consent.model;

import kaigo.identifier.model.InsuredNo;
import kaigo.identifier.model.InsurerNo;

/** 被保険者の番号: insurer and insured number together; the second alone says nothing. */
public record PersonNo(InsurerNo insurer, InsuredNo insured) {
    /** @throws kaigo.identifier.model.InvalidIdentifier when one of them can't be a number of its kind */
    public static PersonNo of(String insurerNo, String insuredNo) {
        return new PersonNo(InsurerNo.of(insurerNo), InsuredNo.of(insuredNo));
    }
}
