package kaigo.account.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** 書きかけの控えの置き場: sealed values of forms not sent yet, one for each account and form. */
@ApplicationScoped
public class FormDrafts {
    /** Long enough for the next morning, too short for a second register of persons. */
    public static final Duration LIFE = Duration.ofHours(24);

    @PersistenceContext
    EntityManager entities;

    public void keep(long accountId, String form, byte[] sealed, Instant now) {
        entities.createNativeQuery("INSERT INTO form_draft (account_id, form, sealed, kept_at) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (account_id, form) DO UPDATE SET sealed = excluded.sealed,"
                        + " kept_at = excluded.kept_at")
                .setParameter(1, accountId)
                .setParameter(2, form)
                .setParameter(3, sealed)
                .setParameter(4, Timestamp.from(now))
                .executeUpdate();
    }

    public Optional<byte[]> find(long accountId, String form, Instant now) {
        List<?> found = entities.createNativeQuery(
                        "SELECT sealed FROM form_draft WHERE account_id = ? AND form = ? AND kept_at > ?")
                .setParameter(1, accountId)
                .setParameter(2, form)
                .setParameter(3, Timestamp.from(now.minus(LIFE)))
                .getResultList();
        return found.isEmpty() ? Optional.empty() : Optional.of((byte[]) found.get(0));
    }

    public void drop(long accountId, String form) {
        entities.createNativeQuery("DELETE FROM form_draft WHERE account_id = ? AND form = ?")
                .setParameter(1, accountId)
                .setParameter(2, form)
                .executeUpdate();
    }

    /** Those past their life. @return how many went */
    public int tidy(Instant now) {
        return entities.createNativeQuery("DELETE FROM form_draft WHERE kept_at <= ?")
                .setParameter(1, Timestamp.from(now.minus(LIFE)))
                .executeUpdate();
    }
}
