package kaigo.identifier.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import kaigo.refusal.model.Refusal;

/** 番号・コードの誤り: what was given isn't such a number. The text itself is never an argument: it may be personal. */
public class InvalidIdentifier extends Refusal {
    private static final long serialVersionUID = 1L;
    private static final int ASCII = 0x80;

    InvalidIdentifier(String what) {
        super("refusal." + what);
    }

    /** As a person may type it: full-width digits and surrounding blanks are the same number. */
    static String typed(String text) {
        if (text == null) {
            return "";
        }
        boolean plain = text.chars().allMatch(c -> c < ASCII); // most are, and millions of them are read in a feed
        return (plain ? text : Normalizer.normalize(text, Normalizer.Form.NFKC))
                .strip()
                .toUpperCase(Locale.ROOT);
    }

    static void unless(Pattern form, String value, String what) {
        if (value == null || !form.matcher(value).matches()) {
            throw new InvalidIdentifier(what);
        }
    }
}
