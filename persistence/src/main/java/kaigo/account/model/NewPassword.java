package kaigo.account.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * 新しいパスワード: the rule for a password that somebody chooses: long enough, none that everybody tries first, and not
 * made of what others know of the account. No rule of composition (docs/decisions/0035). Lengths are counted in code
 * points of the NFKC form, the form that {@link PasswordHash} hashes.
 */
public final class NewPassword {
    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;

    /** What must be left when the account's own words are taken out. */
    private static final int LEFT_BESIDE_OWN_WORDS = 8;

    /** A shorter own word stands in too many passwords by chance. */
    private static final int SHORTEST_OWN_WORD = 4;

    private static final List<String> NAMES_OF_THE_SERVICE =
            List.of("介護情報基盤", "介護webサービス", "マイページ", "kaigojohokiban", "kaigo");

    private NewPassword() {}

    /** 使えない理由 */
    public enum Finding {
        /** 短い */
        TOO_SHORT,
        /** 長い */
        TOO_LONG,
        /** よく使われる: listed, repeated, or a plain sequence. */
        COMMON,
        /** ユーザーID・番号・サービス名が中心 */
        OWN_WORDS
    }

    /**
     * Everything that speaks against it, in the order of {@link Finding}; empty: it may be used.
     *
     * @param ownWords login, organisation number and the like; nulls are passed over
     */
    public static List<Finding> findings(char[] typed, Collection<String> ownWords) {
        String password = lower(PasswordText.normalised(typed));
        int length = password.codePointCount(0, password.length());
        List<Finding> findings = new ArrayList<>();
        if (length < SHORTEST) {
            findings.add(Finding.TOO_SHORT);
        }
        if (length > LONGEST) {
            findings.add(Finding.TOO_LONG);
            return findings;
        }
        if (CommonPasswords.know(password)) {
            findings.add(Finding.COMMON);
        }
        if (leans(password, ownWords)) {
            findings.add(Finding.OWN_WORDS);
        }
        return findings;
    }

    /** @throws PasswordRefused when the rule speaks against it */
    public static PasswordHash hash(char[] typed, Collection<String> ownWords) {
        List<Finding> findings = findings(typed, ownWords);
        if (!findings.isEmpty()) {
            throw new PasswordRefused(findings);
        }
        return PasswordHash.of(typed);
    }

    private static boolean leans(String password, Collection<String> ownWords) {
        List<String> words = new ArrayList<>(NAMES_OF_THE_SERVICE);
        ownWords.stream().filter(Objects::nonNull).map(NewPassword::lower).forEach(words::add);
        words.sort(Comparator.comparingInt(String::length).reversed());
        String rest = password;
        for (String word : words) {
            if (word.length() >= SHORTEST_OWN_WORD) {
                rest = rest.replace(word, "");
            }
        }
        return rest.length() < password.length() && rest.codePointCount(0, rest.length()) < LEFT_BESIDE_OWN_WORDS;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
