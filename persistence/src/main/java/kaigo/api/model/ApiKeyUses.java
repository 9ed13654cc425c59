package kaigo.api.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * 認証キーの使われ方: when each was used last, and its bucket of requests. One row a key in the database: the limit holds
 * over all nodes, and parallel requests count one by one under the row's lock.
 */
@ApplicationScoped
public class ApiKeyUses {
    /** Whole seconds of a minute, the unit of the limit. */
    private static final double MINUTE = 60;

    private static final String FULL_NOW =
            "least(CAST(? AS double precision), tokens + greatest(0, extract(epoch FROM CAST(? AS timestamptz) - refilled_at)) * ?)";

    @PersistenceContext
    EntityManager entities;

    /**
     * Takes one request out of the key's bucket, which holds a minute's requests and fills evenly.
     *
     * @return empty when it is taken, else the seconds after which there is one again
     */
    public OptionalLong take(long keyId, int aMinute, Instant now) {
        Timestamp at = Timestamp.from(now);
        double aSecond = aMinute / MINUTE;
        entities.createNativeQuery("INSERT INTO api_key_use (key_id, tokens, refilled_at) VALUES (?, ?, ?)"
                        + " ON CONFLICT (key_id) DO NOTHING")
                .setParameter(1, keyId)
                .setParameter(2, (double) aMinute)
                .setParameter(3, at)
                .executeUpdate();
        int taken = entities.createNativeQuery("UPDATE api_key_use SET tokens = " + FULL_NOW
                        + " - 1, refilled_at = greatest(refilled_at, ?), last_used_at = ? WHERE key_id = ? AND "
                        + FULL_NOW + " >= 1")
                .setParameter(1, (double) aMinute)
                .setParameter(2, at)
                .setParameter(3, aSecond)
                .setParameter(4, at)
                .setParameter(5, at)
                .setParameter(6, keyId)
                .setParameter(7, (double) aMinute)
                .setParameter(8, at)
                .setParameter(9, aSecond)
                .executeUpdate();
        return taken == 1 ? OptionalLong.empty() : OptionalLong.of(secondsUntilNext(keyId, aMinute, at, aSecond));
    }

    private long secondsUntilNext(long keyId, int aMinute, Timestamp at, double aSecond) {
        Number left = (Number) entities.createNativeQuery("SELECT " + FULL_NOW + " FROM api_key_use WHERE key_id = ?")
                .setParameter(1, (double) aMinute)
                .setParameter(2, at)
                .setParameter(3, aSecond)
                .setParameter(4, keyId)
                .getSingleResult();
        return Math.max(1, (long) Math.ceil((1 - left.doubleValue()) / aSecond));
    }

    /** Last uses by key; one never used isn't there. */
    public Map<Long, Instant> lastUses(List<Long> keyIds) {
        Map<Long, Instant> uses = new HashMap<>();
        for (Long id : keyIds) {
            List<?> at = entities.createNativeQuery("SELECT last_used_at FROM api_key_use WHERE key_id = ?")
                    .setParameter(1, id)
                    .getResultList();
            if (!at.isEmpty() && at.get(0) != null) {
                uses.put(id, ((Timestamp) at.get(0)).toInstant());
            }
        }
        return uses;
    }
}
