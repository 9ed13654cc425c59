package kaigo.party.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** 台帳の取込みの置き場 */
@ApplicationScoped
public class RegisterImports {
    @PersistenceContext
    EntityManager entities;

    /** @return its id */
    public long add(RegisterImport given) {
        entities.persist(given);
        entities.flush();
        return given.id();
    }

    /** Locked to the end of the transaction. @throws ImportRefused when there is none */
    public RegisterImport require(long id) {
        RegisterImport found = entities.find(RegisterImport.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw ImportRefused.unknown();
        }
        return found;
    }

    /** When a file was applied to this register last. */
    public Optional<Instant> lastApplied(Register register) {
        return entities.createQuery(
                        "SELECT max(i.endedAt) FROM RegisterImport i WHERE i.register = :register AND i.state = :applied",
                        Instant.class)
                .setParameter("register", register)
                .setParameter("applied", ImportState.APPLIED)
                .getResultStream()
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    /** Forgets what would have changed: it never did. */
    public void forgetChanges(long id) {
        entities.createNativeQuery("DELETE FROM register_change WHERE import_id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }
}
