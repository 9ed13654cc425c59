package kaigo.grant.model;

import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * 全銀の文字: a name as a transfer file carries it: half-width kana, capital letters, digits and a few marks of JIS X 0201.
 * Small kana become large, 長音 becomes a hyphen, corporate forms their bank abbreviation. What can't be written is refused,
 * never left out or replaced.
 */
public record ZenginText(String value) {
    private static final String MARKS = " ()-./¥｢｣";
    private static final String LARGE_OF_SMALL = "ァアィイゥウェエォオッツャヤュユョヨヮワヵカヶケヰイヱエ";
    private static final Set<Character> HYPHENS = Set.of('ー', '‐', '‑', '‒', '–', '—', '―', '−');
    private static final Map<Character, Character> OTHERS = Map.of('・', '.', '\\', '¥', '「', '｢', '」', '｣');

    private static final String FULL = "ヲアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン\u3099\u309A";
    private static final String HALF = "ｦｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝﾞﾟ";

    public ZenginText {
        if (value.codePoints().anyMatch(c -> !isWritable(c))) {
            throw new Unwritable(unwritable(value));
        }
    }

    /** @throws Unwritable naming the characters that a transfer file can't carry, or when nothing is left */
    public static ZenginText of(String typed) {
        String converted = convert(typed);
        Set<String> left = unwritable(converted);
        if (!left.isEmpty() || converted.isEmpty()) {
            throw new Unwritable(left);
        }
        return new ZenginText(converted);
    }

    /** Cut to the field and filled with blanks on the right. */
    public String field(int length) {
        String cut = value.length() > length ? value.substring(0, length) : value;
        return cut + " ".repeat(length - cut.length());
    }

    private static String convert(String typed) {
        String wide = katakana(Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC));
        String abbreviated = CorporateForm.abbreviate(wide.strip().replaceAll("\\s+", " "));
        String large = abbreviated
                .chars()
                .mapToObj(c -> String.valueOf(plain((char) c)))
                .collect(Collectors.joining());
        StringBuilder half = new StringBuilder();
        for (char c : Normalizer.normalize(large, Normalizer.Form.NFD).toCharArray()) {
            int at = FULL.indexOf(c);
            half.append(at < 0 ? Character.toUpperCase(c) : HALF.charAt(at));
        }
        return half.toString();
    }

    /** ひらがな → カタカナ */
    private static String katakana(String text) {
        StringBuilder kana = new StringBuilder(text.length());
        text.chars().forEach(c -> kana.append((char) (c >= 'ぁ' && c <= 'ゖ' ? c + 0x60 : c)));
        return kana.toString();
    }

    private static char plain(char c) {
        if (HYPHENS.contains(c)) {
            return '-';
        }
        int small = LARGE_OF_SMALL.indexOf(c);
        if (small >= 0 && small % 2 == 0) {
            return LARGE_OF_SMALL.charAt(small + 1);
        }
        return OTHERS.getOrDefault(c, c);
    }

    private static Set<String> unwritable(String text) {
        return text.codePoints()
                .filter(c -> !isWritable(c))
                .mapToObj(Character::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isWritable(int c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || HALF.indexOf(c) >= 0 || MARKS.indexOf(c) >= 0;
    }

    @Override
    public String toString() {
        return value;
    }
}
