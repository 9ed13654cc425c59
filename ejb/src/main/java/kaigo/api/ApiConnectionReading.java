package kaigo.api;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kaigo.account.Actors;
import kaigo.account.Needs;
import kaigo.account.model.Actor;
import kaigo.account.model.Right;
import kaigo.api.model.ApiKey;
import kaigo.api.model.ApiKeyUnknown;
import kaigo.api.model.ApiKeys;
import kaigo.certificate.CertificateStanding;
import kaigo.time.SystemClock;

/** API の接続確認: what a client learns of its own connection. */
@Stateless
public class ApiConnectionReading {
    @Inject
    ApiKeys keys;

    @Inject
    CertificateStanding certificates;

    @Inject
    SystemClock clock;

    /** 接続確認. */
    @Needs(Right.API_CONNECT)
    public ApiConnectionView connection() {
        Actor client = Actors.current();
        ApiKey key = keys.byPrefix(client.name().replace("kaigo_", "")).orElseThrow(ApiKeyUnknown::new);
        return new ApiConnectionView(
                client.organisation(),
                client.organisationNo(),
                client.organisationName(),
                certificates.requireValid(client.certificateSerial()).lastDay(),
                client.name(),
                key.label(),
                key.stateAt(clock.now()),
                key.expiresAt(),
                clock.now());
    }
}
