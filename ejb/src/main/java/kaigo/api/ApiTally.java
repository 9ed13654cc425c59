package kaigo.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.OptionalLong;
import kaigo.api.model.ApiKeyUses;
import kaigo.setting.model.Setting;
import kaigo.setting.model.Settings;
import kaigo.time.SystemClock;

/** API の数え方: one request more of a key, in a transaction of its own that commits whatever becomes of the request. */
@ApplicationScoped
class ApiTally {
    @Inject
    ApiKeyUses uses;

    @Inject
    Settings settings;

    @Inject
    SystemClock clock;

    /** @return empty when the request may go on, else the seconds to wait */
    @Transactional(TxType.REQUIRES_NEW)
    public OptionalLong count(long keyId) {
        return uses.take(keyId, settings.count(Setting.API_REQUESTS_A_MINUTE), clock.now());
    }
}
