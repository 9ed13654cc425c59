package kaigo.account.model;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * 秘密の封印: AES-256-GCM with a key that lives outside the database (environment KAIGO_SECRET_KEY). A stolen database
 * holds no one-time password secret; a sealed value is bound to its purpose and can't stand in another row. It names the
 * key that it was sealed with, so that keys can be changed (docs/decisions/0005): what former keys sealed can be opened
 * as long as they are given too, and {@link #renew} seals it under the current one.
 */
public final class SecretBox {
    public static final String ENVIRONMENT = "KAIGO_SECRET_KEY";

    /** Keys that still open but no longer seal, separated by commas. */
    public static final String FORMER = "KAIGO_SECRET_KEY_FORMER";

    /** First byte of a sealed value that doesn't name its key: nonce and ciphertext follow. Read, no longer written. */
    private static final byte NAMELESS = 1;

    /** First byte of a sealed value that does: key's name, nonce and ciphertext follow. */
    private static final byte NAMED = 2;

    private static final int KEY_BYTES = 32;
    private static final int NAME_BYTES = 4;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final List<SecretKey> keys = new ArrayList<>();
    private final SecretKey key;

    private SecretBox(List<String> base64Keys) {
        for (String each : base64Keys) {
            byte[] bytes = Base64.getDecoder().decode(each.strip());
            if (bytes.length != KEY_BYTES) {
                throw new IllegalArgumentException(ENVIRONMENT + " must be 32 bytes in base64");
            }
            keys.add(new SecretKeySpec(bytes, "AES"));
        }
        this.key = keys.get(0);
    }

    public static SecretBox of(String base64Key) {
        return of(base64Key, null);
    }

    /** @param former what {@value #FORMER} holds, or null */
    public static SecretBox of(String base64Key, String former) {
        List<String> keys = new ArrayList<>(List.of(base64Key));
        if (former != null && !former.isBlank()) {
            keys.addAll(List.of(former.strip().split("\\s*,\\s*")));
        }
        return new SecretBox(keys);
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
        sealed.write(NAMED);
        sealed.writeBytes(nameOf(key));
        sealed.writeBytes(nonce);
        sealed.writeBytes(run(Cipher.ENCRYPT_MODE, key, nonce, secret, purpose));
        return sealed.toByteArray();
    }

    /** @throws IllegalStateException when it was sealed with a key not given, for another purpose, or was changed */
    public byte[] open(byte[] sealed, String purpose) {
        ByteBuffer parts = ByteBuffer.wrap(sealed);
        byte form = parts.hasRemaining() ? parts.get() : 0;
        int fixed = NONCE_BYTES + (form == NAMED ? NAME_BYTES : 0);
        if (form != NAMELESS && form != NAMED || parts.remaining() <= fixed) {
            throw new IllegalStateException("not a sealed secret");
        }
        byte[] name = form == NAMED ? take(parts, NAME_BYTES) : null;
        byte[] nonce = take(parts, NONCE_BYTES);
        byte[] rest = take(parts, parts.remaining());
        IllegalStateException refused = new IllegalStateException("the sealed secret needs a key that isn't given");
        for (SecretKey each : keys) {
            if (name == null || Arrays.equals(name, nameOf(each))) {
                try {
                    return run(Cipher.DECRYPT_MODE, each, nonce, rest, purpose);
                } catch (IllegalStateException notThisKey) {
                    refused = notThisKey;
                }
            }
        }
        throw refused;
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

    /** Whether the current key sealed it. */
    public boolean isCurrent(byte[] sealed) {
        byte[] beginning =
                ByteBuffer.allocate(1 + NAME_BYTES).put(NAMED).put(nameOf(key)).array();
        return sealed.length > beginning.length
                && Arrays.equals(beginning, 0, beginning.length, sealed, 0, beginning.length);
    }

    /** The same secret, sealed under the current key. */
    public byte[] renew(byte[] sealed, String purpose) {
        return seal(open(sealed, purpose), purpose);
    }

    /** Tells keys apart and says nothing about them. */
    private static byte[] nameOf(SecretKey key) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update("kaigo secret key".getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest.digest(key.getEncoded()), NAME_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] take(ByteBuffer parts, int length) {
        byte[] taken = new byte[length];
        parts.get(taken);
        return taken;
    }

    private static byte[] run(int mode, SecretKey key, byte[] nonce, byte[] input, String purpose) {
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
