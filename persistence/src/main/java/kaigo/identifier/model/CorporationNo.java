package kaigo.identifier.model;

import java.util.regex.Pattern;

/** 法人番号: check digit 1 and twelve more (法人番号の指定等に関する省令2条). */
public record CorporationNo(String value) {
    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{12}");

    public CorporationNo {
        InvalidIdentifier.unless(FORM, value, "corporationNo");
        if (CheckDigit.modulus9(value.substring(1)) != value.charAt(0) - '0') {
            throw new InvalidIdentifier("corporationNoCheckDigit");
        }
    }

    /** @throws InvalidIdentifier when the form or the check digit is wrong */
    public static CorporationNo of(String text) {
        return new CorporationNo(InvalidIdentifier.typed(text));
    }

    @Override
    public String toString() {
        return value;
    }
}
