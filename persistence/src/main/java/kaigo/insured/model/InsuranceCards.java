package kaigo.insured.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 被保険者証の台帳: the cards of a person. */
@ApplicationScoped
public class InsuranceCards {
    @PersistenceContext
    EntityManager entities;

    /** All cards of the person in their versions in force, the latest first: the history of 要介護度. */
    public List<InsuranceCard> of(String insurerNo, String insuredNo) {
        return entities.createQuery(
                        "SELECT c FROM InsuranceCard c WHERE c.insurerNo = :insurer AND c.insuredNo = :insured"
                                + " AND c.supersededAt IS NULL AND c.deletedOn IS NULL ORDER BY c.issuedOn DESC",
                        InsuranceCard.class)
                .setParameter("insurer", insurerNo)
                .setParameter("insured", insuredNo)
                .getResultList();
    }

    /**
     * The card that counts on a day: the one issued last among those whose validity has begun. A renewed card, issued
     * before its validity begins, doesn't count until then.
     */
    public Optional<InsuranceCard> inForce(String insurerNo, String insuredNo, LocalDate day) {
        return of(insurerNo, insuredNo).stream()
                .filter(card -> !card.issuedOn().isAfter(day))
                .filter(card -> card.validFrom().map(from -> !from.isAfter(day)).orElse(true))
                .findFirst();
    }
}
