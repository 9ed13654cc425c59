package kaigo.api;

import java.time.Instant;
import kaigo.api.model.ApiKeyState;

/**
 * 認証キーの一行.
 *
 * @param lastUsedAt null: never used
 */
public record ApiKeyRow(
        long id,
        String prefix,
        String label,
        ApiKeyState state,
        Instant issuedAt,
        Instant expiresAt,
        Instant lastUsedAt) {}
