package kaigo.consent.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kaigo.account.model.Actor;

/** 同意を受け取る場面の読出し: office, relation, last check and present answer by one statement. */
@ApplicationScoped
public class ConsentCases {
    /** Whether one of an office's services may take consents on a day: the parameters of office and day. */
    static final String TAKES = """
            EXISTS (SELECT 1 FROM office o
                      JOIN office_service s ON s.office_no = o.office_no
                      JOIN service_type t ON t.code = s.service_code
                     WHERE o.office_no = %s AND o.active AND t.takes_consent
                       AND (t.ended_on IS NULL OR t.ended_on >= %s))
            """;

    @PersistenceContext
    EntityManager entities;

    public ConsentCase of(Actor actor, PersonNo person, LocalDate today) {
        List<?> rows = entities.createNativeQuery(
                        """
                        SELECT i.name,
                               %s,
                               r.name, r.kana, r.birth_date, r.sex,
                               (SELECT max(d.checked_at) FROM identity_check d WHERE d.insurer_no = i.insurer_no
                                   AND d.insured_no = ?3 AND d.office_no = ?1),
                               c.state, c.answered_at
                          FROM insurer i
                          LEFT JOIN care_relation r ON r.insurer_no = i.insurer_no AND r.insured_no = ?3
                               AND r.office_no = ?1 AND %s
                          LEFT JOIN consent c ON c.insurer_no = r.insurer_no AND c.insured_no = r.insured_no
                               AND c.superseded_at IS NULL
                         WHERE i.insurer_no = ?2
                        """.formatted(TAKES.formatted("?1", "?4"), OpenRelation.on("r", "?4")))
                .setParameter(1, actor.organisationNo())
                .setParameter(2, person.insurer().value())
                .setParameter(3, person.insured().value())
                .setParameter(4, Date.valueOf(today))
                .getResultList();
        Object[] c = rows.isEmpty() ? new Object[9] : (Object[]) rows.get(0);
        return new ConsentCase(
                person,
                actor.organisation(),
                (String) c[0],
                Boolean.TRUE.equals(c[1]),
                (String) c[2],
                (String) c[3],
                c[4] == null ? null : ((Date) c[4]).toLocalDate(),
                c[5] == null ? null : Sex.ofCode(Objects.toString(c[5])),
                c[6] == null ? null : ((Timestamp) c[6]).toInstant(),
                c[7] == null ? ConsentState.NONE : ConsentState.valueOf((String) c[7]),
                c[8] == null ? null : ((Timestamp) c[8]).toInstant());
    }
}
