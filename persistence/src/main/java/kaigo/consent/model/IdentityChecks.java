package kaigo.consent.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** 本人確認の記録: the checks of an office, and a staff member's failed tries. */
@ApplicationScoped
public class IdentityChecks {
    @PersistenceContext
    EntityManager entities;

    public void add(IdentityCheck check) {
        entities.persist(check);
    }

    /**
     * The staff member's latest failed tries. His further tries wait here until this transaction ends: side by side they
     * would each see too few failures.
     */
    public IdentityThrottle throttleOf(long accountId) {
        entities.createNativeQuery("SELECT pg_advisory_xact_lock(hashtext('identity_failure'), ?1::int)")
                .setParameter(1, (int) accountId)
                .getSingleResult();
        List<?> latest = entities.createNativeQuery(
                        "SELECT at FROM identity_failure WHERE account_id = ?1 ORDER BY at DESC LIMIT ?2")
                .setParameter(1, accountId)
                .setParameter(2, IdentityThrottle.FAILURES)
                .getResultList();
        return new IdentityThrottle(latest.stream().map(IdentityChecks::instant).toList());
    }

    public void addFailure(long accountId, Instant at) {
        entities.createNativeQuery("INSERT INTO identity_failure (account_id, at) VALUES (?1, ?2)")
                .setParameter(1, accountId)
                .setParameter(2, java.sql.Timestamp.from(at))
                .executeUpdate();
    }

    private static Instant instant(Object column) {
        return ((java.sql.Timestamp) column).toInstant();
    }
}
