package kaigo.account;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import kaigo.account.model.Totp;

/**
 * 認証アプリの登録: what the app must be told.
 *
 * @param secret in Base32, for typing
 * @param uri what the QR code says; never part of an address or a log line
 */
public record Enrolment(String login, String secret, String uri) implements Serializable {
    /** The name that the app shows. Latin letters: not every app reads others. */
    public static final String ISSUER = "Kaigo";

    private static final int GROUP = 4;

    static Enrolment of(String login, byte[] secret) {
        String base32 = new Totp(secret).base32();
        String label = URLEncoder.encode(login, StandardCharsets.UTF_8).replace("+", "%20");
        return new Enrolment(
                login, base32, "otpauth://totp/" + ISSUER + ":" + label + "?secret=" + base32 + "&issuer=" + ISSUER);
    }

    /** In groups of four, for reading off. */
    public String grouped() {
        return String.join(" ", secret.split("(?<=\\G.{" + GROUP + "})"));
    }

    /** Never the secret: a record's toString may reach a log. */
    @Override
    public String toString() {
        return "Enrolment";
    }
}
