package kaigo.api;

import java.time.Instant;

/**
 * 発行した認証キー: shown once, then nobody can read it again.
 *
 * @param text the key itself
 */
public record IssuedApiKey(String label, String text, Instant expiresAt) {
    /** Never the key: this may reach a log. */
    @Override
    public String toString() {
        return "IssuedApiKey[" + label + "]";
    }
}
