package kaigo.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import kaigo.account.model.LoginThrottles;
import kaigo.account.model.SecretBox;
import kaigo.account.model.ThrottleKey;
import kaigo.account.model.ThrottleKind;
import kaigo.api.model.ApiKeyUses;
import kaigo.api.model.ApiRefused;
import kaigo.setting.model.Setting;
import kaigo.setting.model.Settings;
import kaigo.time.SystemClock;

/**
 * API の数え方: one request more of a key, one wrong key more of a certificate, in transactions of their own that commit
 * whatever becomes of the request.
 */
@ApplicationScoped
class ApiTally {
    @Inject
    ApiKeyUses uses;

    @Inject
    Settings settings;

    @Inject
    LoginThrottles throttles;

    @Inject
    SecretBox secrets;

    @Inject
    SystemClock clock;

    /** @return empty when the request may go on, else the seconds to wait */
    @Transactional(TxType.REQUIRES_NEW)
    public OptionalLong count(long keyId) {
        return uses.take(keyId, settings.count(Setting.API_REQUESTS_A_MINUTE), clock.now());
    }

    /** @throws ApiRefused when wrong keys came with this certificate, and it has to wait: nothing is looked up then */
    @Transactional
    public void requireFree(String serial) {
        Instant now = clock.now();
        throttles.freeAt(List.of(guesser(serial))).filter(now::isBefore).ifPresent(free -> {
            throw ApiRefused.guessing(
                    Math.max(1, Duration.between(now, free).plusMillis(999).toSeconds()));
        });
    }

    /** 当てずっぽう: a key that isn't one, or not this organisation's. */
    @Transactional(TxType.REQUIRES_NEW)
    public void guessed(String serial) {
        Instant now = clock.now();
        throttles.locked(List.of(guesser(serial))).forEach(throttle -> throttle.failed(now));
    }

    private ThrottleKey guesser(String serial) {
        return ThrottleKey.of(ThrottleKind.API_KEY, serial, secrets);
    }
}
