package kaigo.account.model;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * 秘密の封印: AES-256-GCM with a key that lives outside the database (environment KAIGO_SECRET_KEY). A stolen database
 * holds no one-time password secret; a sealed value is bound to its purpose and can't stand in another row.
 */
public final class SecretBox {
    public static final String ENVIRONMENT = "KAIGO_SECRET_KEY";

    /** First byte of a sealed value, so that a later form can be told apart when keys are rotated. */
    private static final byte FORM = 1;

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey key;

    private SecretBox(byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException(ENVIRONMENT + " must be 32 bytes in base64");
        }
        this.key = new SecretKeySpec(key, "AES");
    }

    public static SecretBox of(String base64Key) {
        return new SecretBox(Base64.getDecoder().decode(base64Key.strip()));
    }

    /** A new key for {@value #ENVIRONMENT}. */
    public static String newKey() {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    public byte[] seal(byte[] secret, String purpose) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        sealed.write(FORM);
        sealed.writeBytes(nonce);
        sealed.writeBytes(run(Cipher.ENCRYPT_MODE, nonce, secret, purpose));
        return sealed.toByteArray();
    }

    /** @throws IllegalStateException when it was sealed with another key, for another purpose, or was changed */
    public byte[] open(byte[] sealed, String purpose) {
        if (sealed.length <= 1 + NONCE_BYTES || sealed[0] != FORM) {
            throw new IllegalStateException("not a sealed secret");
        }
        byte[] nonce = Arrays.copyOfRange(sealed, 1, 1 + NONCE_BYTES);
        byte[] rest = Arrays.copyOfRange(sealed, 1 + NONCE_BYTES, sealed.length);
        return run(Cipher.DECRYPT_MODE, nonce, rest, purpose);
    }

    /**
     * 印: HMAC-SHA-256 of a value, in hex, with a key of its own for each purpose: what is short or typed can be compared but
     * not guessed from a stolen database. For what lives for hours only: another key, other marks.
     */
    public String mark(String value, String purpose) {
        byte[] own = hmac(key.getEncoded(), "mark:" + purpose);
        return HexFormat.of().formatHex(hmac(own, value));
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] run(int mode, byte[] nonce, byte[] input, String purpose) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the sealed secret can't be opened", e);
        }
    }
}
