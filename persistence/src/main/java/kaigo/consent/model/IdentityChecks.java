package kaigo.consent.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import kaigo.identifier.model.OfficeNo;

/** 本人確認の記録: the checks of an office, and a staff member's failed tries. */
@ApplicationScoped
public class IdentityChecks {
    @PersistenceContext
    EntityManager entities;

    public void add(IdentityCheck check) {
        entities.persist(check);
    }

    /** Whether this office has checked the person after that instant. */
    public boolean checkedAfter(Instant instant, OfficeNo office, PersonNo person) {
        return entities.createQuery(
                                "SELECT count(i) FROM IdentityCheck i WHERE i.insurerNo = :insurer"
                                        + " AND i.insuredNo = :insured AND i.officeNo = :office"
                                        + " AND i.checkedAt > :instant",
                                Long.class)
                        .setParameter("insurer", person.insurer().value())
                        .setParameter("insured", person.insured().value())
                        .setParameter("office", office.value())
                        .setParameter("instant", instant)
                        .getSingleResult()
                > 0;
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
