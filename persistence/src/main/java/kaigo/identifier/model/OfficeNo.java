package kaigo.identifier.model;

import java.util.regex.Pattern;

/**
 * 介護保険事業所番号: prefecture 2, kind 1, six more, check digit 1. The kind is a digit, B (介護医療院) or A (総合事業).
 *
 * <p>The check digit never refuses a number: of 10,000 real offices a few dozen misfit ({@link #fitsCheckDigit()}).
 */
public record OfficeNo(String value) {
    private static final Pattern FORM = Pattern.compile("(0[1-9]|[1-3][0-9]|4[0-7])[0-9AB][0-9]{7}");

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

    /**
     * Whether the last digit is the one that the other nine ask for; a misfit is worth a warning. Letters count by their
     * place in the alphabet (910 of 913 介護医療院 fit so). Some prefectures compute it over the last six of the nine
     * when the number was made from a medical institution's code (kind 1, 3, 5 or 6).
     */
    public boolean fitsCheckDigit() {
        String nine = value.substring(0, 9).replace('A', '1').replace('B', '2');
        int last = value.charAt(9) - '0';
        return CheckDigit.modulus10(nine) == last
                || "1356".indexOf(value.charAt(2)) >= 0 && CheckDigit.modulus10(nine.substring(3)) == last;
    }

    @Override
    public String toString() {
        return value;
    }
}
