package kaigo.account.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;

/**
 * 確認コード: time-based one-time password (RFC 6238) as the usual authenticator apps make it: SHA-1, six digits, thirty
 * seconds. A code counts one step before and after its own, and each step once.
 */
public final class Totp {
    private static final int STEP_SECONDS = 30;
    private static final int DIGITS = 6;
    private static final int TOLERANCE = 1;
    private static final int SECRET_BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] secret;

    public Totp(byte[] secret) {
        this.secret = secret.clone();
    }

    /** A new secret of 160 bits, as RFC 4226 recommends for SHA-1. */
    public static byte[] newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /** What a sealed secret is bound to: it can't be moved to another account's row (see {@link SecretBox}). */
    public static String purposeFor(String login) {
        return "totp:" + login;
    }

    /** The secret as authenticator apps read it. */
    public String base32() {
        return Base32.toBase32String(secret).replace("=", "");
    }

    /** The code that the app shows at this instant. */
    public String codeAt(Instant instant) {
        return code(stepAt(instant));
    }

    /**
     * The step whose code this is; empty when the code is wrong or its step not later than the last one used. All steps
     * in reach are compared, in constant time.
     */
    public OptionalLong stepOf(String entered, Instant now, long lastUsed) {
        byte[] given =
                Normalizer.normalize(entered, Normalizer.Form.NFKC).strip().getBytes(StandardCharsets.UTF_8);
        long current = stepAt(now);
        OptionalLong found = OptionalLong.empty();
        for (long step = current - TOLERANCE; step <= current + TOLERANCE; step++) {
            boolean equal = MessageDigest.isEqual(code(step).getBytes(StandardCharsets.UTF_8), given);
            if (equal && step > lastUsed) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    private static long stepAt(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond(), STEP_SECONDS);
    }

    /** RFC 4226 5.3: the dynamic truncation of HMAC-SHA-1. */
    private String code(long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "RAW"));
            byte[] hmac =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hmac[hmac.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hmac).getInt(offset) & Integer.MAX_VALUE;
            return String.format("%0" + DIGITS + "d", number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
