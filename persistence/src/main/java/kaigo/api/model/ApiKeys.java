package kaigo.api.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import kaigo.account.model.OrganisationKind;

/** 認証キーの置き場 */
@ApplicationScoped
public class ApiKeys {
    @PersistenceContext
    EntityManager entities;

    public void add(ApiKey key) {
        entities.persist(key);
    }

    public void add(ApiKeyEvent event) {
        entities.persist(event);
    }

    public Optional<ApiKey> byPrefix(String prefix) {
        return entities.createQuery("SELECT k FROM ApiKey k WHERE k.prefix = :prefix", ApiKey.class)
                .setParameter("prefix", prefix)
                .getResultStream()
                .findFirst();
    }

    /** Locked, so that two hands can't replace one key twice. @throws ApiKeyUnknown when the organisation has no such key */
    public ApiKey require(OrganisationKind kind, String number, long id) {
        return entities.createQuery(
                        "SELECT k FROM ApiKey k WHERE k.organisation = :kind AND k.organisationNo = :number AND k.id = :id",
                        ApiKey.class)
                .setParameter("kind", kind)
                .setParameter("number", number)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(ApiKeyUnknown::new);
    }

    /** The organisation's keys, the newest first. */
    public List<ApiKey> of(OrganisationKind kind, String number) {
        return entities.createQuery(
                        "SELECT k FROM ApiKey k WHERE k.organisation = :kind AND k.organisationNo = :number"
                                + " ORDER BY k.issuedAt DESC, k.id DESC",
                        ApiKey.class)
                .setParameter("kind", kind)
                .setParameter("number", number)
                .getResultList();
    }

    /** One hand at a time gives out keys of an organisation, until the transaction ends: its number of keys is bounded. */
    public void lock(OrganisationKind kind, String number) {
        entities.createNativeQuery("SELECT pg_advisory_xact_lock(hashtextextended(?, 28))")
                .setParameter(1, kind + number)
                .getSingleResult();
    }

    /** The organisation's events, the newest first. */
    public List<ApiKeyEvent> events(OrganisationKind kind, String number, int atMost) {
        return entities.createQuery(
                        "SELECT e FROM ApiKeyEvent e, ApiKey k WHERE k.id = e.keyId AND k.organisation = :kind"
                                + " AND k.organisationNo = :number ORDER BY e.at DESC, e.id DESC",
                        ApiKeyEvent.class)
                .setParameter("kind", kind)
                .setParameter("number", number)
                .setMaxResults(atMost)
                .getResultList();
    }
}
