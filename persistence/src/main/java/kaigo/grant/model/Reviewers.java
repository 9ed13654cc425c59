package kaigo.grant.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** 審査担当: who reviews, and how much each has on the desk. */
@ApplicationScoped
public class Reviewers {
    @PersistenceContext
    EntityManager entities;

    /** The active reviewers with what they have now, as a rota to hand out more by. */
    public ReviewerRota rota() {
        List<?> rows = entities.createNativeQuery("SELECT c.id, count(a.id) FROM account c"
                        + " JOIN account_role r ON r.account_id = c.id AND r.role = 'REVIEWER'"
                        + " LEFT JOIN grant_application a ON a.reviewer_id = c.id AND a.state = 'UNDER_REVIEW'"
                        + " WHERE c.state = 'ACTIVE' GROUP BY c.id")
                .getResultList();
        return new ReviewerRota(rows.stream()
                .map(Object[].class::cast)
                .map(row -> new ReviewerRota.Load(((Number) row[0]).longValue(), ((Number) row[1]).longValue()))
                .toList());
    }

    /** Whether this account still reviews, and may review the office's applications. */
    public boolean mayReview(long account, String officeNo) {
        return !entities.createNativeQuery("SELECT 1 FROM account c"
                        + " JOIN account_role r ON r.account_id = c.id AND r.role = 'REVIEWER'"
                        + " WHERE c.id = ? AND c.state = 'ACTIVE' AND NOT EXISTS (SELECT 1 FROM grant_conflict k"
                        + " WHERE k.account_id = c.id AND k.office_no = ? AND k.ended_at IS NULL)")
                .setParameter(1, account)
                .setParameter(2, officeNo)
                .getResultList()
                .isEmpty();
    }
}
