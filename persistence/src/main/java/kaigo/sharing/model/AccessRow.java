package kaigo.sharing.model;

import java.time.Instant;

/**
 * 閲覧記録の1行.
 *
 * @param organisation name of whose account it was
 * @param viewer name of the account; null when it no longer exists
 * @param reason the condition that failed; null when granted
 */
public record AccessRow(
        Instant at,
        String organisation,
        String viewer,
        InformationKind kind,
        Purpose purpose,
        Condition reason,
        String requestId) {}
