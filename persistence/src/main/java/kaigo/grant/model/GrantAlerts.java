package kaigo.grant.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;

/** 収支の警告の保管: one open alert per kind and subject. */
@ApplicationScoped
public class GrantAlerts {
    @PersistenceContext
    EntityManager entities;

    /** Raises what doesn't agree, clears what agrees again. @return how many weren't known before */
    public int note(List<Imbalance> disagreeing, LocalDate day) {
        int raised = 0;
        for (Imbalance one : disagreeing) {
            raised += raise(one, day);
        }
        entities.createNativeQuery(
                        "UPDATE grant_alert SET cleared_on = cast(?1 AS date) WHERE cleared_on IS NULL AND kind || ' ' || subject"
                                + " <> ALL (string_to_array(?2, ','))")
                .setParameter(1, day)
                .setParameter(
                        2,
                        String.join(
                                ",",
                                disagreeing.stream()
                                        .map(one -> one.kind() + " " + one.subject())
                                        .toList()))
                .executeUpdate();
        return raised;
    }

    private int raise(Imbalance one, LocalDate day) {
        return ((Number) entities.createNativeQuery(
                                "INSERT INTO grant_alert AS g (kind, subject, expected, found, raised_on, seen_on)"
                                        + " VALUES (?1, ?2, ?3, ?4, cast(?5 AS date), cast(?5 AS date))"
                                        + " ON CONFLICT (kind, subject) WHERE cleared_on IS NULL DO UPDATE"
                                        + " SET expected = excluded.expected, found = excluded.found, seen_on = excluded.seen_on"
                                        + " RETURNING CASE WHEN xmax = 0 THEN 1 ELSE 0 END")
                        .setParameter(1, one.kind().name())
                        .setParameter(2, one.subject())
                        .setParameter(3, one.expected())
                        .setParameter(4, one.found())
                        .setParameter(5, day)
                        .getSingleResult())
                .intValue();
    }

    /** The open ones, the oldest first. */
    public List<GrantAlert> open() {
        List<?> rows = entities.createNativeQuery("SELECT kind, subject, expected, found, raised_on, seen_on"
                        + " FROM grant_alert WHERE cleared_on IS NULL ORDER BY id")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new GrantAlert(
                        new Imbalance(
                                Imbalance.Kind.valueOf((String) row[0]),
                                (String) row[1],
                                ((Number) row[2]).longValue(),
                                ((Number) row[3]).longValue()),
                        ((Date) row[4]).toLocalDate(),
                        ((Date) row[5]).toLocalDate()))
                .toList();
    }

    /** 運用者のメール, to whom an alert is told. */
    @SuppressWarnings("unchecked")
    public List<String> operators() {
        return entities.createNativeQuery(
                        "SELECT DISTINCT a.mail FROM account a JOIN account_role r ON r.account_id = a.id"
                                + " WHERE r.role = 'OPERATOR' AND a.state = 'ACTIVE' AND a.mail IS NOT NULL ORDER BY 1")
                .getResultList();
    }
}
