package kaigo.insured.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** 被保険者証の台帳: the cards of a person. */
@ApplicationScoped
public class InsuranceCards {
    @PersistenceContext
    EntityManager entities;

    /** All cards of the person in their versions in force, the latest first: the history of 要介護度. */
    public List<InsuranceCard> of(String insurerNo, String insuredNo) {
        return entities.createQuery(
                        "SELECT c FROM InsuranceCard c WHERE c.insurerNo = :insurer AND c.insuredNo = :insured"
                                + " AND c.standing.supersededAt IS NULL AND c.standing.provenance.deletedOn IS NULL ORDER BY c.issuedOn DESC",
                        InsuranceCard.class)
                .setParameter("insurer", insurerNo)
                .setParameter("insured", insuredNo)
                .getResultList();
    }
}
