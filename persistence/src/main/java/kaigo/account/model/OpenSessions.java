package kaigo.account.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** 開いているセッションの置き場 */
@ApplicationScoped
public class OpenSessions {
    /**
     * One look for all that may end a session: itself ended; the account suspended; its password or authenticator reset
     * by an admin. The roles come along: other roles, another session.
     */
    private static final String STANDING = "SELECT (SELECT string_agg(r.role, ',') FROM account_role r"
            + " WHERE r.account_id = a.id) FROM open_session s JOIN account a ON a.id = s.account_id"
            + " WHERE s.mark = ? AND s.ended_at IS NULL AND a.state = 'ACTIVE' AND NOT a.must_change_password"
            + " AND a.totp_secret IS NOT NULL";

    @PersistenceContext
    EntityManager entities;

    public void add(OpenSession session) {
        entities.persist(session);
    }

    /** The roles of the account now; empty when the session no longer counts. */
    public Optional<Set<Role>> standing(String mark) {
        List<?> found =
                entities.createNativeQuery(STANDING).setParameter(1, mark).getResultList();
        return found.isEmpty() || found.get(0) == null
                ? Optional.empty()
                : Optional.of(Arrays.stream(found.get(0).toString().split(","))
                        .map(Role::valueOf)
                        .collect(Collectors.toSet()));
    }

    public void active(String mark, Instant now) {
        entities.createNativeQuery("UPDATE open_session SET active_at = ? WHERE mark = ?")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, mark)
                .executeUpdate();
    }

    /** Of one account, not ended, active since then; the one last used first. */
    public List<OpenSession> of(long accountId, Instant activeSince) {
        return entities.createQuery(
                        "SELECT s FROM OpenSession s WHERE s.accountId = :account AND s.endedAt IS NULL"
                                + " AND s.activeAt > :since ORDER BY s.activeAt DESC",
                        OpenSession.class)
                .setParameter("account", accountId)
                .setParameter("since", activeSince)
                .getResultList();
    }

    public void end(String mark, Instant now) {
        entities.createNativeQuery("UPDATE open_session SET ended_at = ? WHERE mark = ? AND ended_at IS NULL")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, mark)
                .executeUpdate();
    }

    /** One of the account's own. @return how many ended */
    public int endOne(long accountId, long id, Instant now) {
        return entities.createNativeQuery(
                        "UPDATE open_session SET ended_at = ? WHERE account_id = ? AND id = ? AND ended_at IS NULL")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, accountId)
                .setParameter(3, id)
                .executeUpdate();
    }

    /** すべての端末から: all of the account's but the one kept. @return how many ended */
    public int endAll(long accountId, String keptMark, Instant now) {
        return entities.createNativeQuery(
                        "UPDATE open_session SET ended_at = ? WHERE account_id = ? AND mark <> ? AND ended_at IS NULL")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, accountId)
                .setParameter(3, keptMark)
                .executeUpdate();
    }

    /** Sessions last used before then. @return how many rows went */
    public int tidy(Instant before) {
        return entities.createNativeQuery("DELETE FROM open_session WHERE active_at < ?")
                .setParameter(1, Timestamp.from(before))
                .executeUpdate();
    }
}
