package kaigo.consent.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;

/** 同意の置き場: the present answer of a person, and the wording of a day. */
@ApplicationScoped
public class Consents {
    @PersistenceContext
    EntityManager entities;

    /** The person's present answer. */
    public Optional<Consent> present(PersonNo person) {
        return entities.createQuery(
                        "SELECT c FROM Consent c WHERE c.insurerNo = :insurer AND c.insuredNo = :insured"
                                + " AND c.supersededAt IS NULL",
                        Consent.class)
                .setParameter("insurer", person.insurer().value())
                .setParameter("insured", person.insured().value())
                .getResultStream()
                .findFirst();
    }

    public void add(Consent consent) {
        entities.flush();
        entities.persist(consent);
    }

    /** The wording in force on a day. */
    public ConsentText textOn(LocalDate day) {
        return entities.createQuery(
                        "SELECT t FROM ConsentText t WHERE t.holdsFrom <= :day ORDER BY t.holdsFrom DESC",
                        ConsentText.class)
                .setParameter("day", day)
                .setMaxResults(1)
                .getSingleResult();
    }
}
