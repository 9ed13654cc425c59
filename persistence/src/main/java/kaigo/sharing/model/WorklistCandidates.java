package kaigo.sharing.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import kaigo.consent.model.ConsentState;
import kaigo.consent.model.PersonNo;
import kaigo.identifier.model.CareLevel;

/** きょうの仕事の候補の読出し: the office's persons with an end or a decision near today, by one statement. */
@ApplicationScoped
public class WorklistCandidates {
    /** Renewal may be applied for from 60 days before the end (介護保険法施行規則39条). */
    private static final int DAYS_AHEAD = 60;

    private static final int DAYS_BACK = 7;
    private static final int MOST = 50;

    private static final String QUESTION = """
            SELECT r.insurer_no, r.insured_no, r.name, r.kana, i.setup_completed_on, r.last_served_on,
                   r.opinion_asked_on, c.state, k.valid_to, a.applied_on, a.opinion_received_on IS NOT NULL,
                   a.survey_received_on IS NOT NULL, d.decided_on, d.secondary_result, d.valid_from, d.valid_to, b.care_level
              FROM care_relation r
              JOIN insurer i ON i.insurer_no = r.insurer_no
              JOIN insured_person p ON p.insurer_no = r.insurer_no AND p.insured_no = r.insured_no
                   AND NOT p.non_disclosure AND p.deleted_on IS NULL
              LEFT JOIN consent c ON c.insurer_no = r.insurer_no AND c.insured_no = r.insured_no
                   AND c.superseded_at IS NULL
              LEFT JOIN LATERAL (SELECT valid_to FROM insurance_card WHERE insurer_no = r.insurer_no
                   AND insured_no = r.insured_no AND superseded_at IS NULL AND deleted_on IS NULL
                   ORDER BY issued_on DESC LIMIT 1) k ON true
              LEFT JOIN LATERAL (SELECT * FROM assessment_case WHERE insurer_no = r.insurer_no
                   AND insured_no = r.insured_no AND superseded_at IS NULL AND deleted_on IS NULL
                   AND decided_on IS NULL AND withdrawn_on IS NULL AND rejected_on IS NULL
                   ORDER BY applied_on DESC LIMIT 1) a ON true
              LEFT JOIN LATERAL (SELECT * FROM assessment_case WHERE insurer_no = r.insurer_no
                   AND insured_no = r.insured_no AND superseded_at IS NULL AND deleted_on IS NULL
                   AND decided_on BETWEEN ?4 AND ?2 ORDER BY decided_on DESC LIMIT 1) d ON true
              LEFT JOIN LATERAL (SELECT care_level FROM insurance_card WHERE insurer_no = r.insurer_no
                   AND insured_no = r.insured_no AND superseded_at IS NULL AND deleted_on IS NULL
                   AND valid_from < d.valid_from ORDER BY issued_on DESC LIMIT 1) b ON true
             WHERE r.office_no = ?1 AND r.since <= ?2 AND (r.ended_on IS NULL OR r.ended_on > ?2)
               AND (r.readable_until IS NULL OR r.readable_until >= ?2)
               AND (k.valid_to BETWEEN ?2 AND ?3 OR d.decided_on IS NOT NULL)
             ORDER BY k.valid_to, r.kana_key, r.insured_no LIMIT ?5
            """;

    @PersistenceContext
    EntityManager entities;

    public List<WorklistCandidate> of(String officeNo, LocalDate today) {
        List<?> rows = entities.createNativeQuery(QUESTION)
                .setParameter(1, officeNo)
                .setParameter(2, Date.valueOf(today))
                .setParameter(3, Date.valueOf(today.plusDays(DAYS_AHEAD)))
                .setParameter(4, Date.valueOf(today.minusDays(DAYS_BACK)))
                .setParameter(5, MOST)
                .getResultList();
        return rows.stream()
                .map(row -> candidate((Object[]) row, today.plusDays(DAYS_AHEAD)))
                .toList();
    }

    private static WorklistCandidate candidate(Object[] c, LocalDate horizon) {
        LocalDate validTo = day(c[8]);
        return new WorklistCandidate(
                PersonNo.of((String) c[0], (String) c[1]),
                (String) c[2],
                (String) c[3],
                day(c[4]),
                new RelationFacts(true, day(c[5]), day(c[6])),
                c[7] == null ? ConsentState.NONE : ConsentState.valueOf((String) c[7]),
                validTo == null || validTo.isAfter(horizon) ? null : validTo,
                day(c[9]),
                Boolean.TRUE.equals(c[10]),
                Boolean.TRUE.equals(c[11]),
                day(c[12]),
                level(c[13]),
                day(c[14]),
                day(c[15]),
                level(c[16]));
    }

    private static LocalDate day(Object column) {
        return column == null ? null : ((Date) column).toLocalDate();
    }

    private static CareLevel level(Object column) {
        return column == null ? null : CareLevel.ofCode((String) column);
    }
}
