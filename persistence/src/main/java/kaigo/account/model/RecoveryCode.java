package kaigo.account.model;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 回復コード: lets its owner in once when the authenticator is out of reach: 80 random bits in sixteen letters that aren't
 * mistaken for one another, in groups of four.
 */
public record RecoveryCode(String text) {
    /** So many are made at a time. */
    public static final int SET = 10;

    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final Pattern FORM = Pattern.compile("[" + LETTERS + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public static RecoveryCode random() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return new RecoveryCode(code.toString());
    }

    /** What was typed, when it has the form of a recovery code: case, width, hyphens and spaces don't matter. */
    public static Optional<RecoveryCode> read(String typed) {
        String letters = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Pd}ー−]", "")
                .toUpperCase(Locale.ROOT);
        return FORM.matcher(letters).matches()
                ? Optional.of(new RecoveryCode(String.join("-", letters.split("(?<=\\G.{" + GROUP + "})"))))
                : Optional.empty();
    }

    /** What is stored: one SHA-256, salted by the account: nobody guesses 80 bits. */
    public String hash(long accountId) {
        try {
            byte[] salted = (accountId + ":" + text).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(salted));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Never the code: a record's toString may reach a log. */
    @Override
    public String toString() {
        return "RecoveryCode";
    }
}
