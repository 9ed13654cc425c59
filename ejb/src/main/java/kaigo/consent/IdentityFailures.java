package kaigo.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import kaigo.consent.model.IdentityChecks;

/** 失敗の記録: a failed try survives the rollback of the use case that it ends. */
@ApplicationScoped
class IdentityFailures {
    @Inject
    IdentityChecks checks;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void add(long accountId, Instant at) {
        checks.addFailure(accountId, at);
    }
}
