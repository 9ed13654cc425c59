package kaigo.grant.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;

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
