package kaigo.sharing.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kaigo.assessment.model.OpenCase;
import kaigo.consent.model.ConsentState;
import kaigo.consent.model.OpenRelation;
import kaigo.consent.model.PersonNo;
import kaigo.identifier.model.CareLevel;
import kaigo.insured.model.InsuredNow;
import kaigo.insured.model.Renewal;
import kaigo.party.model.InsurerSetup;

/**
 * きょうの仕事の候補の読出し: the office's persons with an end near today, and those with a decision near today, each by one
 * statement. They aren't cut off here: whom the office may see, the conditions decide, and only then how many are shown.
 */
@ApplicationScoped
public class WorklistCandidates {
    private static final int DAYS_BACK = 7;
    /** An end this long ago is still told: the application for a new certification may be made any day. */
    private static final int DAYS_EXPIRED = 60;

    private static final String FROM = """
              FROM care_relation r
              JOIN insurer i ON i.insurer_no = r.insurer_no
              JOIN insured_person p ON p.insurer_no = r.insurer_no AND p.insured_no = r.insured_no
                   AND NOT p.non_disclosure AND %s
              LEFT JOIN consent c ON c.insurer_no = r.insurer_no AND c.insured_no = r.insured_no
                   AND c.superseded_at IS NULL
            """.formatted(InsuredNow.on("p", "?2"));

    private static final String PERSON = "SELECT r.insurer_no, r.insured_no, r.name, r.kana, "
            + InsurerSetup.completedOn("i")
            + ", r.last_served_on, r.opinion_asked_on, c.state";

    private static final String OF_OFFICE = " WHERE r.office_no = ?1 AND " + OpenRelation.on("r", "?2");

    /** By the card issued last: whose renewal has been decided is no longer due, though the old card is still in hand. */
    private static final String DUE = PERSON
            + ", k.valid_to, a.applied_on, a.opinion_received_on IS NOT NULL, a.survey_received_on IS NOT NULL"
            + FROM
            + """
              JOIN LATERAL (SELECT valid_to FROM insurance_card WHERE insurer_no = r.insurer_no
                   AND insured_no = r.insured_no AND superseded_at IS NULL AND deleted_on IS NULL
                   ORDER BY issued_on DESC LIMIT 1) k ON k.valid_to BETWEEN ?4 AND ?3
              LEFT JOIN LATERAL (SELECT * FROM assessment_case o WHERE o.insurer_no = r.insurer_no
                   AND o.insured_no = r.insured_no AND %s
                   ORDER BY applied_on DESC LIMIT 1) a ON true
            """.formatted(OpenCase.of("o"))
            + OF_OFFICE
            + " ORDER BY k.valid_to, r.kana_key, r.insured_no";

    private static final String DECIDED = PERSON
            + ", d.decided_on, d.secondary_result, b.care_level"
            + FROM
            + """
              JOIN LATERAL (SELECT * FROM assessment_case WHERE insurer_no = r.insurer_no
                   AND insured_no = r.insured_no AND superseded_at IS NULL AND deleted_on IS NULL
                   AND decided_on BETWEEN ?3 AND ?2 ORDER BY decided_on DESC LIMIT 1) d ON true
              LEFT JOIN LATERAL (SELECT care_level FROM insurance_card WHERE insurer_no = r.insurer_no
                   AND insured_no = r.insured_no AND superseded_at IS NULL AND deleted_on IS NULL
                   AND valid_from < d.valid_from ORDER BY issued_on DESC LIMIT 1) b ON true
            """
            + OF_OFFICE
            + " ORDER BY d.decided_on DESC, r.kana_key, r.insured_no";

    @PersistenceContext
    EntityManager entities;

    /** 期限が近い: whose certification has ended lately or ends soon, the earliest first. */
    public List<WorklistCandidate> due(String officeNo, LocalDate today) {
        return rows(DUE, officeNo, today, today.plusDays(Renewal.DAYS_AHEAD), today.minusDays(DAYS_EXPIRED))
                .map(c -> new WorklistCandidate(
                        PersonNo.of((String) c[0], (String) c[1]),
                        (String) c[2],
                        (String) c[3],
                        day(c[4]),
                        relation(c),
                        consent(c),
                        day(c[8]),
                        day(c[9]),
                        Boolean.TRUE.equals(c[10]),
                        Boolean.TRUE.equals(c[11]),
                        null,
                        null,
                        null))
                .toList();
    }

    /** 認定が決まった: whose certification was decided lately, the latest first. */
    public List<WorklistCandidate> decided(String officeNo, LocalDate today) {
        return rows(DECIDED, officeNo, today, today.minusDays(DAYS_BACK))
                .map(c -> new WorklistCandidate(
                        PersonNo.of((String) c[0], (String) c[1]),
                        (String) c[2],
                        (String) c[3],
                        day(c[4]),
                        relation(c),
                        consent(c),
                        null,
                        null,
                        false,
                        false,
                        day(c[8]),
                        level(c[9]),
                        level(c[10])))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Stream<Object[]> rows(String question, String officeNo, LocalDate... days) {
        Query asked = entities.createNativeQuery(question).setParameter(1, officeNo);
        for (int i = 0; i < days.length; i++) {
            asked.setParameter(i + 2, Date.valueOf(days[i]));
        }
        return ((List<Object[]>) asked.getResultList()).stream();
    }

    private static RelationFacts relation(Object[] c) {
        return new RelationFacts(true, day(c[5]), day(c[6]));
    }

    private static ConsentState consent(Object[] c) {
        return c[7] == null ? ConsentState.NONE : ConsentState.valueOf((String) c[7]);
    }

    private static LocalDate day(Object column) {
        return column == null ? null : ((Date) column).toLocalDate();
    }

    private static CareLevel level(Object column) {
        return column == null ? null : CareLevel.ofCode((String) column);
    }
}
