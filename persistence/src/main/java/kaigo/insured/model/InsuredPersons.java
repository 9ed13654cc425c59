package kaigo.insured.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** 被保険者の台帳: finds insured persons; every question names the insurer. */
@ApplicationScoped
public class InsuredPersons {
    @PersistenceContext
    EntityManager entities;

    /** The person with that number, unless the insurer took the row back. */
    public Optional<InsuredPerson> find(String insurerNo, String insuredNo) {
        return entities.createQuery(
                        "SELECT p FROM InsuredPerson p WHERE p.insurerNo = :insurer AND p.insuredNo = :insured"
                                + " AND p.deletedOn IS NULL",
                        InsuredPerson.class)
                .setParameter("insurer", insurerNo)
                .setParameter("insured", insuredNo)
                .getResultStream()
                .findFirst();
    }
}
