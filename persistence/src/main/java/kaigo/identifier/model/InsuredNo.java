package kaigo.identifier.model;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * 被保険者番号: ten digits; the last is a check digit by the insurer's own rule, so any ten are accepted. Numbers that
 * begin with H belong to みなし2号 of 生活保護.
 */
public record InsuredNo(String value) implements Serializable {
    private static final Pattern FORM = Pattern.compile("[0-9]{10}|H[0-9A-Z]{9}");

    public InsuredNo {
        InvalidIdentifier.unless(FORM, value, "insuredNo");
    }

    /** @throws InvalidIdentifier when it is neither ten digits nor H with nine characters */
    public static InsuredNo of(String text) {
        return new InsuredNo(InvalidIdentifier.typed(text));
    }

    /** みなし2号: on 生活保護, cared for like an insured person without being one. */
    public boolean onPublicAssistance() {
        return value.charAt(0) == 'H';
    }

    @Override
    public String toString() {
        return value;
    }
}
