package kaigo.identifier.model;

import java.io.Serializable;
import java.util.regex.Pattern;

/** 介護保険者番号: prefecture 2, municipality or union 3, check digit 1. Not the 全国地方公共団体コード. */
public record InsurerNo(String value) implements Serializable {
    private static final Pattern FORM = Pattern.compile("(0[1-9]|[1-3][0-9]|4[0-7])[0-9]{4}");

    public InsurerNo {
        InvalidIdentifier.unless(FORM, value, "insurerNo");
        if (CheckDigit.modulus10(value.substring(0, 5)) != value.charAt(5) - '0') {
            throw new InvalidIdentifier("insurerNoCheckDigit");
        }
    }

    /** @throws InvalidIdentifier when the form or the check digit is wrong */
    public static InsurerNo of(String text) {
        return new InsurerNo(InvalidIdentifier.typed(text));
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
