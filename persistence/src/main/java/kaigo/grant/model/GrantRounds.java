package kaigo.grant.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;

/** 募集回の保管 */
@ApplicationScoped
public class GrantRounds {
    @PersistenceContext
    EntityManager entities;

    /** The round that takes applications on this day. */
    public Optional<GrantRound> openOn(LocalDate day) {
        return entities.createQuery(
                        "SELECT r FROM GrantRound r WHERE r.opensOn <= :day AND r.closesOn >= :day ORDER BY r.opensOn",
                        GrantRound.class)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The round that opens next after this day. */
    public Optional<GrantRound> nextAfter(LocalDate day) {
        return entities.createQuery(
                        "SELECT r FROM GrantRound r WHERE r.opensOn > :day ORDER BY r.opensOn", GrantRound.class)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
