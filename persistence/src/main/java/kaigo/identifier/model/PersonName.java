package kaigo.identifier.model;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 氏名: as its owner writes it. 異体字 are kept (髙, 﨑, 𠮷, CJK互換漢字, with their variation selectors): no Unicode normal form
 * is applied to kanji, because each of them would replace some. Only what says nothing is made one: half-width katakana
 * and parted voiced marks become full kana, blanks one blank between the parts.
 *
 * <p>The {@link #key} is for searching only, never to decide who somebody is: 髙橋 is found by 高橋 and the other way round.
 */
public record PersonName(String value) {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u3000]+");
    private static final Pattern NARROW = Pattern.compile("[\\uff61-\\uff9f]+");
    private static final Pattern PARTED = Pattern.compile("[ぁ-ゖァ-ヺ][\\u3099\\u309a]");
    private static final Pattern SELECTORS = Pattern.compile("[\\ufe00-\\ufe0f\\x{e0100}-\\x{e01ef}]");

    /** 異体字, each with the usual character below it. */
    private static final String VARIANTS = "髙﨑嵜𠮷邉邊齋齊斎濵濱澤廣櫻國眞德惠嶋嶌瀨槇";

    private static final String USUAL = "高崎崎吉辺辺斉斉斉浜浜沢広桜国真徳恵島島瀬槙";
    private static final String NOT_IN_KEY = " \u3000";

    public PersonName {
        value = BLANKS.matcher(value == null ? "" : value).replaceAll(" ").strip();
        value = composed(NARROW, value, Normalizer.Form.NFKC);
        value = composed(PARTED, value, Normalizer.Form.NFC);
        if (value.isEmpty()) {
            throw new InvalidIdentifier("personName");
        }
    }

    /** @throws InvalidIdentifier when nothing is left to read */
    public static PersonName of(String text) {
        return new PersonName(text);
    }

    /** What is searched. */
    public String key() {
        return keyOf(value);
    }

    /** Search key of what somebody has typed so far; empty when nothing is typed. */
    public static String keyOf(String typed) {
        int[] usual = USUAL.codePoints().toArray();
        int[] variants = VARIANTS.codePoints().toArray();
        StringBuilder key = new StringBuilder();
        SELECTORS
                .matcher(composed(PARTED, typed == null ? "" : typed, Normalizer.Form.NFC))
                .replaceAll("")
                .codePoints()
                .filter(c -> NOT_IN_KEY.indexOf(c) < 0)
                .map(c -> {
                    for (int i = 0; i < variants.length; i++) {
                        if (variants[i] == c) {
                            return usual[i];
                        }
                    }
                    return c;
                })
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    /** The same of a column, in SQL. */
    public static String keyOfColumn(String column) {
        return "translate(" + column + ", '" + VARIANTS + NOT_IN_KEY + "', '" + USUAL + "')";
    }

    private static String composed(Pattern part, String text, Normalizer.Form form) {
        return part.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(Normalizer.normalize(found.group(), form)));
    }

    @Override
    public String toString() {
        return value;
    }
}
