package kaigo.api.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 認証キーの文字列: {@code kaigo_<prefix>_<secret>}. The secret is 256 random bits: nobody finds it by trying, so one SHA-256
 * keeps it as well as an Argon2id would, at a cost that every request can bear (docs/decisions/0039).
 *
 * @param prefix by which people and the table recognise the key; not secret
 */
public record ApiKeyText(String prefix, String secret) {
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int PREFIX_LENGTH = 8;
    private static final int SECRET_BYTES = 32;
    private static final Pattern FORM = Pattern.compile("kaigo_([a-z2-9]{8})_([A-Za-z0-9_-]{43})");
    private static final SecureRandom RANDOM = new SecureRandom();

    public static ApiKeyText invent() {
        StringBuilder prefix = new StringBuilder();
        RANDOM.ints(PREFIX_LENGTH, 0, ALPHABET.length()).forEach(i -> prefix.append(ALPHABET.charAt(i)));
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return new ApiKeyText(
                prefix.toString(), Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** Empty when it isn't written like a key at all. */
    public static Optional<ApiKeyText> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches() ? Optional.of(new ApiKeyText(form.group(1), form.group(2))) : Optional.empty();
    }

    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(whole().getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key itself: to be shown once. */
    public String whole() {
        return "kaigo_" + prefix + "_" + secret;
    }

    /** Never the secret: this may reach a log. */
    @Override
    public String toString() {
        return "kaigo_" + prefix + "_…";
    }
}
