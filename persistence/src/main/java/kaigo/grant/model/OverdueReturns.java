package kaigo.grant.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import kaigo.time.model.JapaneseDate;

/** 再提出の期限切れ: returned applications whose round takes nothing back any more are rejected, in one step. */
@ApplicationScoped
public class OverdueReturns {
    @PersistenceContext
    EntityManager entities;

    /** The next decision run notices them (不交付決定通知書). @return how many were rejected now */
    public int reject(LocalDate today, Doer doer) {
        List<?> rounds = entities.createNativeQuery(
                        "SELECT id, resubmit_until FROM grant_round WHERE resubmit_until < cast(? AS date) ORDER BY id")
                .setParameter(1, today)
                .getResultList();
        return rounds.stream()
                .map(Object[].class::cast)
                .mapToInt(round -> reject((String) round[0], ((Date) round[1]).toLocalDate(), doer))
                .sum();
    }

    private int reject(String round, LocalDate until, Doer doer) {
        entities.createNativeQuery("SELECT id FROM grant_application WHERE state = 'RETURNED' AND round_id = ?"
                        + " ORDER BY id FOR UPDATE")
                .setParameter(1, round)
                .getResultList();
        entities.createNativeQuery("INSERT INTO grant_step (application_id, seq, state, at, account_id, actor, reason)"
                        + " SELECT a.id, (SELECT count(*) FROM grant_step s WHERE s.application_id = a.id), 'REJECTED',"
                        + " cast(? AS timestamptz), cast(? AS bigint), ?, ? FROM grant_application a"
                        + " WHERE a.state = 'RETURNED' AND a.round_id = ?")
                .setParameter(1, Timestamp.from(doer.at()))
                .setParameter(2, doer.accountId())
                .setParameter(3, doer.name())
                .setParameter(4, "再提出の期限（" + JapaneseDate.format(until) + "）までに、再提出がなかったため。")
                .setParameter(5, round)
                .executeUpdate();
        return entities.createNativeQuery("UPDATE grant_application SET state = 'REJECTED', version = version + 1"
                        + " WHERE state = 'RETURNED' AND round_id = ?")
                .setParameter(1, round)
                .executeUpdate();
    }
}
