package kaigo.api;

import java.time.Instant;
import java.time.LocalDate;
import kaigo.account.model.OrganisationKind;
import kaigo.api.model.ApiKeyState;

/**
 * 接続の様子.
 *
 * @param certificateLastDay last day (in Japan) of the client certificate
 * @param serverTime to set the client's clock by
 */
public record ApiConnectionView(
        OrganisationKind organisation,
        String organisationNo,
        String organisationName,
        LocalDate certificateLastDay,
        String keyPrefix,
        String keyLabel,
        ApiKeyState keyState,
        Instant keyExpiresAt,
        Instant serverTime) {}
