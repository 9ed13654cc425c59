package kaigo.identifier.model;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * 介護保険事業所番号: prefecture 2, kind 1, six more, check digit 1. The kind is a digit, B (介護医療院) or A (総合事業).
 *
 * <p>The check digit never refuses a number, a misfit is worth a warning only: of 56,441 real ones 96.2% fit the first rule
 * and 99.96% one of the two ({@link #fitsCheckDigit()}).
 */
public record OfficeNo(String value) {
    private static final Pattern FORM = Pattern.compile("(0[1-9]|[1-3][0-9]|4[0-7])[0-9AB][0-9]{7}");
    /** 埼玉, 千葉, 東京, 神奈川: compute it over the last six of the nine when the number was made from an institution's code. */
    private static final Set<String> OVER_SIX = Set.of("11", "12", "13", "14");
    /** 医科, 歯科, 老健・介護医療院, 訪問看護: the kinds of number that are made from a medical institution's code. */
    private static final String OF_INSTITUTIONS = "1356";

    public OfficeNo {
        InvalidIdentifier.unless(FORM, value, "officeNo");
    }

    /** @throws InvalidIdentifier when the form is wrong */
    public static OfficeNo of(String text) {
        return new OfficeNo(InvalidIdentifier.typed(text));
    }

    /** 都道府県番号 01–47. */
    public String prefecture() {
        return value.substring(0, 2);
    }

    /** Whether the last digit is the one that the others ask for, by one of the two rules. */
    public boolean fitsCheckDigit() {
        return fitsOverNine() || madeFromInstitution() && OVER_SIX.contains(prefecture()) && fits(3);
    }

    /**
     * The first rule: over all nine. Letters count by their place in the alphabet (910 of 913 介護医療院 fit so).
     */
    boolean fitsOverNine() {
        return fits(0);
    }

    private boolean madeFromInstitution() {
        return OF_INSTITUTIONS.indexOf(value.charAt(2)) >= 0;
    }

    private boolean fits(int from) {
        String digits = value.substring(from, 9).replace('A', '1').replace('B', '2');
        return CheckDigit.modulus10(digits) == value.charAt(9) - '0';
    }

    @Override
    public String toString() {
        return value;
    }
}
