package kaigo.account.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** ログインの間隔の置き場: in the database, so that all nodes count together. */
@ApplicationScoped
public class LoginThrottles {
    @PersistenceContext
    EntityManager entities;

    /** The latest instant from which all of them are free; empty: at once. */
    public Optional<Instant> freeAt(Collection<ThrottleKey> keys) {
        return entities
                .createQuery("SELECT t.freeAt FROM LoginThrottle t WHERE t.mark IN :marks", Instant.class)
                .setParameter("marks", keys.stream().map(ThrottleKey::mark).toList())
                .getResultList()
                .stream()
                .filter(instant -> instant != null)
                .max(Comparator.naturalOrder());
    }

    /** One row for each key, made when it is missing, locked in one order until the transaction ends. */
    public List<LoginThrottle> locked(Collection<ThrottleKey> keys) {
        List<ThrottleKey> ordered =
                keys.stream().sorted(Comparator.comparing(ThrottleKey::mark)).toList();
        for (ThrottleKey key : ordered) {
            entities.createNativeQuery("INSERT INTO login_throttle (mark, kind, failures) VALUES (?, ?, 0)"
                            + " ON CONFLICT (mark) DO NOTHING")
                    .setParameter(1, key.mark())
                    .setParameter(2, key.kind().name())
                    .executeUpdate();
        }
        return entities.createQuery(
                        "SELECT t FROM LoginThrottle t WHERE t.mark IN :marks ORDER BY t.mark", LoginThrottle.class)
                .setParameter("marks", ordered.stream().map(ThrottleKey::mark).toList())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** 忘れる: a whole login, or an admin's unlocking. */
    public void forget(ThrottleKey key) {
        entities.createNativeQuery("DELETE FROM login_throttle WHERE mark = ?")
                .setParameter(1, key.mark())
                .executeUpdate();
    }

    /** Rows whose last failure is long past. @return how many went */
    public int tidy(Instant before) {
        return entities.createNativeQuery("DELETE FROM login_throttle WHERE last_at < ?")
                .setParameter(1, Timestamp.from(before))
                .executeUpdate();
    }
}
