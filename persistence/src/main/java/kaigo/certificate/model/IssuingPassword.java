package kaigo.certificate.model;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * 発行用パスワード: 100 random bits that can be read aloud and typed: four groups of five, without letters that look alike.
 * Also the password of the PKCS#12, so it is written one way only.
 */
public final class IssuingPassword {
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int GROUPS = 4;
    private static final int GROUP = 5;
    private static final int MOST_TYPED = 60;
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Pd}ー−]+");
    private static final SecureRandom RANDOM = new SecureRandom();

    private IssuingPassword() {}

    public static char[] invent() {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            letters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return grouped(letters.toString()).toCharArray();
    }

    /** As it was shown, however it was typed: full width, small letters, blanks or no hyphens are no mistakes. */
    public static char[] typed(String text) {
        String shortened = text.length() > MOST_TYPED ? text.substring(0, MOST_TYPED) : text;
        String letters = SEPARATORS
                .matcher(Normalizer.normalize(shortened, Normalizer.Form.NFKC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
        return grouped(letters).toCharArray();
    }

    private static String grouped(String letters) {
        return letters.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }
}
