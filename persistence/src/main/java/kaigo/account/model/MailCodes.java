package kaigo.account.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** メールの確認コードの置き場. Callers hold the lock of the account's row. */
@ApplicationScoped
public class MailCodes {
    @PersistenceContext
    EntityManager entities;

    public Optional<MailCode> of(long accountId) {
        return Optional.ofNullable(entities.find(MailCode.class, accountId));
    }

    public MailCode ofOrNew(long accountId, Instant now) {
        return of(accountId).orElseGet(() -> {
            MailCode code = new MailCode(accountId, now);
            entities.persist(code);
            return code;
        });
    }
}
