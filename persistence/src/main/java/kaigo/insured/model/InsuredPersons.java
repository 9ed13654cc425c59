package kaigo.insured.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.CacheRetrieveMode;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
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
                                + " AND p.provenance.deletedOn IS NULL",
                        InsuredPerson.class)
                .setParameter("insurer", insurerNo)
                .setParameter("insured", insuredNo)
                .getResultStream()
                .findFirst();
    }

    /** The same, as the insurer's last feed has it, and held so until the caller commits: a feed waits meanwhile. */
    public Optional<InsuredPerson> findHeld(String insurerNo, String insuredNo) {
        return ((List<?>) entities.createNativeQuery("""
                                SELECT * FROM insured_person
                                 WHERE insurer_no = ?1 AND insured_no = ?2 AND deleted_on IS NULL FOR SHARE
                                """, InsuredPerson.class)
                        .setParameter(1, insurerNo)
                        .setParameter(2, insuredNo)
                        .setHint("jakarta.persistence.cache.retrieveMode", CacheRetrieveMode.BYPASS)
                        .setHint("eclipselink.refresh", "true")
                        .getResultList())
                .stream().map(InsuredPerson.class::cast).findFirst();
    }
}
