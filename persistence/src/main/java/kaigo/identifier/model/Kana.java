package kaigo.identifier.model;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * カナ氏名・カナ名称: full-width katakana as shown. Two kana are the same name when their {@link #key()} is: after
 * Unicode NFKC, in katakana, without blanks and middle dots; small kana and ヴ/ブ stay different (本人確認の4情報).
 */
public record Kana(String value) implements Serializable {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");
    private static final Pattern NOT_IN_KEY = Pattern.compile("[\\s\\u3000・]+");
    private static final Pattern KATAKANA = Pattern.compile("[ァ-ヺーヽヾ]+");

    public Kana {
        value = BLANKS.matcher(katakana(value == null ? "" : value)).replaceAll("\u3000");
        value = value.startsWith("\u3000") ? value.substring(1) : value;
        value = value.endsWith("\u3000") ? value.substring(0, value.length() - 1) : value;
        if (NOT_IN_KEY.matcher(value).replaceAll("").isEmpty()) {
            throw new InvalidIdentifier("kana");
        }
    }

    /** Takes hiragana, half-width and full-width katakana. @throws InvalidIdentifier when nothing is left to read */
    public static Kana of(String text) {
        return new Kana(text);
    }

    /** 氏名のカナ: the same, of a person. @throws InvalidIdentifier when anything in it isn't kana */
    public static Kana ofName(String text) {
        Kana kana = new Kana(text);
        if (!kana.isPure()) {
            throw new InvalidIdentifier("kana");
        }
        return kana;
    }

    /** What is compared, searched and stored in the column kana_key. */
    public String key() {
        return NOT_IN_KEY.matcher(value).replaceAll("");
    }

    /** Whether it is kana throughout; a Latin letter or a digit in it is odd but happens. */
    public boolean isPure() {
        return KATAKANA.matcher(key()).matches();
    }

    /** 同じ読み: the rule of the 4情報. */
    public boolean sameAs(Kana other) {
        return key().equals(other.key());
    }

    /** Search key of what somebody has typed so far; empty when nothing is typed. */
    public static String keyOf(String typed) {
        return typed == null ? "" : NOT_IN_KEY.matcher(katakana(typed)).replaceAll("");
    }

    private static String katakana(String text) {
        // ゛ and ゜ that stand alone belong to the kana before them; NFKC would part them by a blank (ウ゛ィラ is ヴィラ).
        String joined = text.replace('\u309b', '\u3099').replace('\u309c', '\u309a');
        StringBuilder katakana = new StringBuilder(Normalizer.normalize(joined, Normalizer.Form.NFKC));
        for (int i = 0; i < katakana.length(); i++) {
            char c = katakana.charAt(i);
            if (c >= 'ぁ' && c <= 'ゖ' || c == 'ゝ' || c == 'ゞ') {
                katakana.setCharAt(i, (char) (c + 'ァ' - 'ぁ'));
            }
        }
        return katakana.toString();
    }

    @Override
    public String toString() {
        return value;
    }
}
