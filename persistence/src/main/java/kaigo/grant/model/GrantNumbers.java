package kaigo.grant.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/**
 * 採番: numbers from a counter row that stays locked until the transaction ends: no gap after a rollback, no double on two
 * nodes.
 */
@ApplicationScoped
public class GrantNumbers {
    @PersistenceContext
    EntityManager entities;

    /** 受付番号: round, month and a running number: R8-10-004812. */
    public String receipt(GrantRound round, LocalDate submittedOn) {
        String series = String.format("%s-%02d", round.id(), submittedOn.getMonthValue());
        return String.format("%s-%06d", series, take("receipt:" + series, 1));
    }

    /** Takes so many numbers of a series at once. @return the last of them */
    public long take(String series, int count) {
        Number last = (Number) entities.createNativeQuery("INSERT INTO grant_counter AS c (name, last) VALUES (?, ?)"
                        + " ON CONFLICT (name) DO UPDATE SET last = c.last + EXCLUDED.last RETURNING last")
                .setParameter(1, series)
                .setParameter(2, count)
                .getSingleResult();
        return last.longValue();
    }
}
