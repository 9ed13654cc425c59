package kaigo.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.List;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.grant.model.GrantApplications;
import kaigo.grant.model.GrantDecision;
import kaigo.grant.model.GrantKind;
import kaigo.grant.model.GrantState;
import kaigo.grant.model.Yen;

/** 決定の閲覧: what was granted or refused, and the notices as they were issued. */
@Stateless
public class GrantDecisionReading {
    private static final String ROWS =
            "SELECT a.id, d.round_id, d.number, d.decided_on, d.granted, d.amount, a.receipt_no, a.office_no, o.name, a.kind, a.state,"
                    + " EXISTS (SELECT 1 FROM issued_document i WHERE i.unique_key = 'grant-notice-' || a.id)"
                    + " FROM grant_decision d JOIN grant_application a ON a.id = d.application_id"
                    + " JOIN grant_applicant o ON o.kind = a.kind AND o.no = a.office_no"
                    + " WHERE (o.name LIKE ? OR a.receipt_no LIKE ? OR a.office_no LIKE ?)"
                    + " ORDER BY d.decided_on DESC, d.number DESC LIMIT 500";

    @PersistenceContext
    EntityManager entities;

    @Inject
    GrantApplications applications;

    @Inject
    GrantPages pages;

    /** 決定の一覧, the latest first. @param text part of the office's name or number, or of the receipt number */
    @Needs(Right.GRANT_DECISION_READ)
    public List<GrantDecisionRow> decisions(String text) {
        String part = "%" + (text == null ? "" : text.strip()) + "%";
        List<?> rows = entities.createNativeQuery(ROWS)
                .setParameter(1, part)
                .setParameter(2, part)
                .setParameter(3, part)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(GrantDecisionReading::row)
                .toList();
    }

    /** 決定通知書 (PDF) */
    @Needs(Right.GRANT_DECISION_READ)
    public GrantFile notice(long id) {
        return pages.notice(applications.require(id));
    }

    private static GrantDecisionRow row(Object[] row) {
        return new GrantDecisionRow(
                number(row[0]),
                GrantDecision.number((String) row[1], number(row[2])),
                ((Date) row[3]).toLocalDate(),
                (Boolean) row[4],
                Yen.of(number(row[5])),
                (String) row[6],
                (String) row[7],
                (String) row[8],
                GrantKind.valueOf((String) row[9]),
                GrantState.valueOf((String) row[10]),
                (Boolean) row[11]);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
