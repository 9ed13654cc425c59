package kaigo.account.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** 回復コードの置き場: hashes only. */
@ApplicationScoped
public class RecoveryCodes {
    @PersistenceContext
    EntityManager entities;

    /** A new set; the former one is worth nothing from now on. @return the codes, to be shown once */
    public List<RecoveryCode> renew(long accountId) {
        forget(accountId);
        List<RecoveryCode> codes =
                Stream.generate(RecoveryCode::random).limit(RecoveryCode.SET).toList();
        for (RecoveryCode code : codes) {
            entities.createNativeQuery("INSERT INTO recovery_code (account_id, hash) VALUES (?, ?)")
                    .setParameter(1, accountId)
                    .setParameter(2, code.hash(accountId))
                    .executeUpdate();
        }
        return codes;
    }

    /** True once for each code, however many ask at once. */
    public boolean use(long accountId, RecoveryCode code, Instant now) {
        return entities.createNativeQuery(
                                "UPDATE recovery_code SET used_at = ? WHERE account_id = ? AND hash = ? AND used_at IS NULL")
                        .setParameter(1, Timestamp.from(now))
                        .setParameter(2, accountId)
                        .setParameter(3, code.hash(accountId))
                        .executeUpdate()
                == 1;
    }

    public int left(long accountId) {
        return ((Number) entities.createNativeQuery(
                                "SELECT count(*) FROM recovery_code WHERE account_id = ? AND used_at IS NULL")
                        .setParameter(1, accountId)
                        .getSingleResult())
                .intValue();
    }

    /** With the authenticator's reset go its recovery codes. */
    public void forget(long accountId) {
        entities.createNativeQuery("DELETE FROM recovery_code WHERE account_id = ?")
                .setParameter(1, accountId)
                .executeUpdate();
    }
}
