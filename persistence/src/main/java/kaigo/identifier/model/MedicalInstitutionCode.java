package kaigo.identifier.model;

import java.util.regex.Pattern;

/** 医療機関コード: prefecture 2, 点数表 1 (1 医科, 3 歯科, 4 調剤, 6 訪問看護), six more, check digit 1. */
public record MedicalInstitutionCode(String value) {
    private static final Pattern FORM = Pattern.compile("(0[1-9]|[1-3][0-9]|4[0-7])[1346][0-9]{7}");

    public MedicalInstitutionCode {
        InvalidIdentifier.unless(FORM, value, "medicalInstitutionCode");
    }

    /** @throws InvalidIdentifier when the form is wrong */
    public static MedicalInstitutionCode of(String text) {
        return new MedicalInstitutionCode(InvalidIdentifier.typed(text));
    }

    /** Over all nine or, as some prefectures do, over the last six; a misfit is worth a warning. */
    public boolean fitsCheckDigit() {
        int last = value.charAt(9) - '0';
        return CheckDigit.modulus10(value.substring(0, 9)) == last
                || CheckDigit.modulus10(value.substring(3, 9)) == last;
    }

    /** みなし指定: the institution's number as a care office is its code. */
    public OfficeNo asDeemedOffice() {
        return new OfficeNo(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
