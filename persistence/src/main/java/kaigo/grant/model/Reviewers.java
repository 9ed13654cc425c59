package kaigo.grant.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** 審査担当: who reviews, and who has the least on the desk. */
@ApplicationScoped
public class Reviewers {
    @PersistenceContext
    EntityManager entities;

    /** The active reviewer with the fewest applications under review; null when there is none, then somebody claims it. */
    public Long leastBusy() {
        entities.flush();
        List<?> ids = entities.createNativeQuery("SELECT c.id FROM account c"
                        + " JOIN account_role r ON r.account_id = c.id AND r.role = 'REVIEWER'"
                        + " LEFT JOIN grant_application a ON a.reviewer_id = c.id AND a.state = 'UNDER_REVIEW'"
                        + " WHERE c.state = 'ACTIVE' GROUP BY c.id ORDER BY count(a.id), c.id LIMIT 1")
                .getResultList();
        return ids.isEmpty() ? null : ((Number) ids.get(0)).longValue();
    }
}
