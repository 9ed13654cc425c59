package kaigo.grant.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * 一括の状態遷移: one step of many applications in one statement, for the jobs. The table of state steps binds it as it binds
 * {@link GrantState}.
 */
@ApplicationScoped
public class GrantSteps {
    @PersistenceContext
    EntityManager entities;

    /** Those of them that stand in this state, locked to the end of the transaction, in their order. */
    public List<Long> locked(List<Long> ids, GrantState state) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT id FROM grant_application WHERE id = ANY(?) AND state = ? ORDER BY id FOR UPDATE")
                .setParameter(1, ids.toArray(Long[]::new))
                .setParameter(2, state.name())
                .getResultList();
        return rows.stream().map(row -> ((Number) row).longValue()).toList();
    }

    /** 審査開始: each goes to its reviewer, with what the checks found. All of them must be locked as submitted. */
    public void beginReview(Map<Long, List<GrantFinding>> found, List<Long> reviewers, Doer doer) {
        Long[] ids = found.keySet().toArray(Long[]::new);
        keep(found, ids);
        entities.createNativeQuery("UPDATE grant_application a SET reviewer_id = r.reviewer"
                        + " FROM unnest(?, ?) AS r(id, reviewer) WHERE a.id = r.id")
                .setParameter(1, ids)
                .setParameter(2, reviewers.toArray(Long[]::new))
                .executeUpdate();
        move(List.of(ids), GrantState.SUBMITTED, GrantState.UNDER_REVIEW, doer);
    }

    private void keep(Map<Long, List<GrantFinding>> found, Long[] ids) {
        entities.createNativeQuery("DELETE FROM grant_finding WHERE application_id = ANY(?)")
                .setParameter(1, ids)
                .executeUpdate();
        List<Long> applications = new ArrayList<>();
        List<GrantFinding> findings = new ArrayList<>();
        found.forEach((id, those) -> those.forEach(finding -> {
            applications.add(id);
            findings.add(finding);
        }));
        entities.createNativeQuery("INSERT INTO grant_finding (application_id, seq, field, code, argument)"
                        + " SELECT f.id, row_number() OVER (PARTITION BY f.id ORDER BY f.place) - 1, f.field, f.code,"
                        + " f.argument FROM unnest(?, ?, ?, ?) WITH ORDINALITY AS f(id, field, code, argument, place)")
                .setParameter(1, applications.toArray(Long[]::new))
                .setParameter(2, findings.stream().map(GrantFinding::field).toArray(String[]::new))
                .setParameter(
                        3,
                        findings.stream().map(finding -> finding.code().name()).toArray(String[]::new))
                .setParameter(4, findings.stream().map(GrantFinding::argument).toArray(String[]::new))
                .executeUpdate();
    }

    /** Moves those that stand in the first state to the next. @return how many these were */
    public int move(List<Long> ids, GrantState from, GrantState next, Doer doer) {
        return entities.createNativeQuery("WITH moved AS (UPDATE grant_application"
                        + " SET state = ?, version = version + 1 WHERE id = ANY(?) AND state = ? RETURNING id)"
                        + " INSERT INTO grant_step (application_id, seq, state, at, account_id, actor)"
                        + " SELECT m.id, (SELECT count(*) FROM grant_step s WHERE s.application_id = m.id), ?,"
                        + " cast(? AS timestamptz), cast(? AS bigint), ? FROM moved m")
                .setParameter(1, from.to(next).name())
                .setParameter(2, ids.toArray(Long[]::new))
                .setParameter(3, from.name())
                .setParameter(4, next.name())
                .setParameter(5, Timestamp.from(doer.at()))
                .setParameter(6, doer.accountId())
                .setParameter(7, doer.name())
                .executeUpdate();
    }
}
