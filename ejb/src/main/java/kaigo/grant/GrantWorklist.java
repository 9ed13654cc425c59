package kaigo.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.List;
import kaigo.grant.model.GrantKind;
import kaigo.grant.model.GrantState;
import kaigo.grant.model.Yen;

/** 審査一覧: the rows of the desk by one query. */
@ApplicationScoped
class GrantWorklist {
    private static final String ROWS = "SELECT a.id, a.version, a.receipt_no, a.office_no, o.name, a.kind, a.state,"
            + " a.grant_amount, a.submitted_on, a.notice_by,"
            + " (SELECT count(*) FROM grant_finding f WHERE f.application_id = a.id),"
            + " EXISTS (SELECT 1 FROM grant_step s WHERE s.application_id = a.id AND s.state = 'RETURNED'),"
            + " a.reviewer_id, r.name"
            + " FROM grant_application a JOIN grant_applicant o ON o.kind = a.kind AND o.no = a.office_no"
            + " LEFT JOIN account r ON r.id = a.reviewer_id"
            + " WHERE a.state IN ('UNDER_REVIEW', 'AWAITING_SECOND_APPROVAL')"
            + " AND (NOT cast(? AS boolean) OR a.reviewer_id = ?)"
            + " AND (NOT cast(? AS boolean) OR EXISTS (SELECT 1 FROM grant_finding f WHERE f.application_id = a.id))"
            + " AND (o.name LIKE ? OR a.receipt_no LIKE ? OR a.office_no LIKE ?)"
            + " ORDER BY a.notice_by, a.receipt_no LIMIT 500";

    @PersistenceContext
    EntityManager entities;

    List<GrantWorklistRow> rows(GrantWorklistFilter filter, long reviewer) {
        String text = "%" + (filter.text() == null ? "" : filter.text().strip()) + "%";
        List<?> rows = entities.createNativeQuery(ROWS)
                .setParameter(1, filter.mineOnly())
                .setParameter(2, reviewer)
                .setParameter(3, filter.withFindings())
                .setParameter(4, text)
                .setParameter(5, text)
                .setParameter(6, text)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(GrantWorklist::row).toList();
    }

    private static GrantWorklistRow row(Object[] row) {
        return new GrantWorklistRow(
                number(row[0]),
                number(row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                GrantKind.valueOf((String) row[5]),
                GrantState.valueOf((String) row[6]),
                Yen.of(number(row[7])),
                ((Date) row[8]).toLocalDate(),
                ((Date) row[9]).toLocalDate(),
                (int) number(row[10]),
                (Boolean) row[11],
                row[12] == null ? null : number(row[12]),
                (String) row[13]);
    }

    List<GrantFigure> figures() {
        List<?> rows = entities.createNativeQuery("SELECT state, count(*), cast(sum(grant_amount) AS bigint)"
                        + " FROM grant_application WHERE state <> 'DRAFT' GROUP BY state ORDER BY state")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new GrantFigure(
                        GrantState.valueOf((String) row[0]), (int) number(row[1]), Yen.of(number(row[2]))))
                .toList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
