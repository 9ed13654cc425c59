package kaigo.assessment.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
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
                                + " AND a.standing.supersededAt IS NULL AND a.standing.provenance.deletedOn IS NULL ORDER BY a.appliedOn DESC",
                        AssessmentCase.class)
                .setParameter("insurer", insurerNo)
                .setParameter("insured", insuredNo)
                .getResultList();
    }

    /**
     * 進行中の申請 of the insurer, each with its person, the nearest limit first; of one page.
     */
    public List<Object[]> open(String insurerNo, int first, int size) {
        List<?> page = entities.createNativeQuery("SELECT a.id FROM assessment_case a"
                        + " JOIN insured_person p ON p.insurer_no = a.insurer_no AND p.insured_no = a.insured_no"
                        + " AND p.deleted_on IS NULL WHERE a.insurer_no = ?1 AND " + OpenCase.of("a") + " ORDER BY "
                        + OpenCase.limit("a") + ", a.id LIMIT ?2 OFFSET ?3")
                .setParameter(1, insurerNo)
                .setParameter(2, size)
                .setParameter(3, first)
                .getResultList();
        if (page.isEmpty()) {
            return List.of();
        }
        List<Long> ids = page.stream().map(id -> ((Number) id).longValue()).toList();
        return entities
                .createQuery(
                        "SELECT a, p FROM AssessmentCase a, InsuredPerson p WHERE a.insurerNo = :insurer AND a.id IN :ids"
                                + " AND p.insurerNo = :insurer AND p.insuredNo = a.insuredNo",
                        Object[].class)
                .setParameter("insurer", insurerNo)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .sorted(Comparator.comparing((Object[] row) -> ((AssessmentCase) row[0]).limit())
                        .thenComparing(row -> ((AssessmentCase) row[0]).id()))
                .toList();
    }

    /** How many they are. */
    public long countOpen(String insurerNo) {
        return ((Number) entities.createNativeQuery("SELECT count(*) FROM assessment_case a"
                                + " JOIN insured_person p ON p.insurer_no = a.insurer_no AND p.insured_no = a.insured_no"
                                + " AND p.deleted_on IS NULL WHERE a.insurer_no = ?1 AND " + OpenCase.of("a"))
                        .setParameter(1, insurerNo)
                        .getSingleResult())
                .longValue();
    }

    /** ふだんの日数 of the insurer, as they were counted last ({@link UsualDaysCount}). */
    public UsualDays usualDays(String insurerNo) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT cases, survey, opinion, judging, board, deciding FROM usual_days WHERE insurer_no = ?1")
                .setParameter(1, insurerNo)
                .getResultList();
        if (rows.isEmpty()) {
            return UsualDays.UNKNOWN;
        }
        Object[] row = (Object[]) rows.get(0);
        return new UsualDays(
                number(row[0]), number(row[1]), number(row[2]), number(row[3]), number(row[4]), number(row[5]));
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
