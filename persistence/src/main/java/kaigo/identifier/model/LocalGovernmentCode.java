package kaigo.identifier.model;

import java.util.regex.Pattern;

/** 全国地方公共団体コード: prefecture 2, municipality or ward 3, check digit 1 (modulus 11). */
public record LocalGovernmentCode(String value) {
    private static final Pattern FORM = Pattern.compile("(0[1-9]|[1-3][0-9]|4[0-7])[0-9]{4}");

    public LocalGovernmentCode {
        InvalidIdentifier.unless(FORM, value, "localGovernmentCode");
        if (CheckDigit.modulus11(value.substring(0, 5)) != value.charAt(5) - '0') {
            throw new InvalidIdentifier("localGovernmentCodeCheckDigit");
        }
    }

    /** @throws InvalidIdentifier when the form or the check digit is wrong */
    public static LocalGovernmentCode of(String text) {
        return new LocalGovernmentCode(InvalidIdentifier.typed(text));
    }

    /** 都道府県番号 01–47. */
    public String prefecture() {
        return value.substring(0, 2);
    }

    @Override
    public String toString() {
        return value;
    }
}
