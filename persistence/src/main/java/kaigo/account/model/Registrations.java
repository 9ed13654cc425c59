package kaigo.account.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** 初回登録の置き場: the credentials that were imported, and the registrations under way. */
@ApplicationScoped
public class Registrations {
    @PersistenceContext
    EntityManager entities;

    public Optional<ClaimCredential> credential(String userId) {
        return Optional.ofNullable(entities.find(ClaimCredential.class, userId));
    }

    /** Locks the row until the transaction ends: of many at once one registers, and failures count one by one. */
    public Optional<ClaimCredential> locked(String userId) {
        return Optional.ofNullable(entities.find(ClaimCredential.class, userId, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<ClaimCredential> credentialOf(OrganisationKind kind, String number) {
        return entities.createQuery(
                        "SELECT c FROM ClaimCredential c WHERE c.organisation = :kind AND c.organisationNo = :number",
                        ClaimCredential.class)
                .setParameter("kind", kind)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    public void add(ClaimCredential credential) {
        entities.persist(credential);
    }

    public Optional<Registration> registration(String userId) {
        return Optional.ofNullable(entities.find(Registration.class, userId));
    }

    public void add(Registration registration) {
        entities.persist(registration);
    }

    public void remove(Registration registration) {
        entities.remove(registration);
    }
}
