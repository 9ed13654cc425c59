package kaigo.assessment.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** 認定申請の台帳: the applications of a person, and an insurer's usual pace. */
@ApplicationScoped
public class AssessmentCases {
    @PersistenceContext
    EntityManager entities;

    /** All applications of the person in their versions in force, the latest first. */
    public List<AssessmentCase> of(String insurerNo, String insuredNo) {
        return entities.createQuery(
                        "SELECT a FROM AssessmentCase a WHERE a.insurerNo = :insurer AND a.insuredNo = :insured"
                                + " AND a.supersededAt IS NULL AND a.deletedOn IS NULL ORDER BY a.appliedOn DESC",
                        AssessmentCase.class)
                .setParameter("insurer", insurerNo)
                .setParameter("insured", insuredNo)
                .getResultList();
    }

    /** The insurer's applications that are neither decided, withdrawn nor rejected, each with its person. */
    public List<Object[]> open(String insurerNo) {
        return entities.createQuery(
                        "SELECT a, p FROM AssessmentCase a, InsuredPerson p"
                                + " WHERE a.insurerNo = :insurer AND a.supersededAt IS NULL AND a.deletedOn IS NULL"
                                + " AND a.decidedOn IS NULL AND a.withdrawnOn IS NULL AND a.rejectedOn IS NULL"
                                + " AND p.insurerNo = :insurer AND p.insuredNo = a.insuredNo AND p.deletedOn IS NULL",
                        Object[].class)
                .setParameter("insurer", insurerNo)
                .getResultList();
    }

    /** ふだんの日数 of the insurer: medians over its cases decided in the six months before the day. */
    public UsualDays usualDays(String insurerNo, LocalDate today) {
        Object[] row = (Object[]) entities.createNativeQuery("""
                        SELECT count(*),
                               percentile_disc(0.5) WITHIN GROUP (ORDER BY survey_received_on - survey_requested_on),
                               percentile_disc(0.5) WITHIN GROUP (ORDER BY opinion_received_on - opinion_requested_on),
                               percentile_disc(0.5) WITHIN GROUP
                                   (ORDER BY primary_judged_on - greatest(survey_received_on, opinion_received_on)),
                               percentile_disc(0.5) WITHIN GROUP (ORDER BY board_on - primary_judged_on),
                               percentile_disc(0.5) WITHIN GROUP (ORDER BY decided_on - board_on)
                          FROM assessment_case
                         WHERE insurer_no = ?1 AND superseded_at IS NULL AND deleted_on IS NULL
                           AND decided_on > ?2 AND decided_on <= ?3
                           AND survey_requested_on IS NOT NULL AND survey_received_on IS NOT NULL
                           AND opinion_requested_on IS NOT NULL AND opinion_received_on IS NOT NULL
                           AND primary_judged_on IS NOT NULL AND board_on IS NOT NULL
                        """)
                .setParameter(1, insurerNo)
                .setParameter(2, today.minusMonths(6))
                .setParameter(3, today)
                .getSingleResult();
        int cases = number(row[0]);
        return cases == 0
                ? UsualDays.UNKNOWN
                : new UsualDays(cases, number(row[1]), number(row[2]), number(row[3]), number(row[4]), number(row[5]));
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
