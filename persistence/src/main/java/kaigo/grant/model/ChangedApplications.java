package kaigo.grant.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;

/** 知らせる申請: what a mail about a change says, of one application or of many with one statement. */
@ApplicationScoped
public class ChangedApplications {
    private static final String SELECT = "SELECT a.id, a.state, a.contact_mail, a.contact_name, CASE a.kind WHEN 'A'"
            + " THEN (SELECT name FROM office WHERE office_no = a.office_no)"
            + " ELSE (SELECT name FROM medical_institution WHERE code = a.office_no) END, r.name, a.receipt_no,"
            + " a.grant_amount, a.notice_by, a.transfer_by, r.resubmit_until, s.seq + 1, s.reason, a.kind"
            + " FROM grant_application a JOIN grant_round r ON r.id = a.round_id"
            + " CROSS JOIN LATERAL (SELECT seq, reason FROM grant_step WHERE application_id = a.id"
            + " ORDER BY seq DESC LIMIT 1) s WHERE a.id = ANY(?) ORDER BY a.id";

    @PersistenceContext
    EntityManager entities;

    /**
     * @param steps how many steps its history has
     * @param reason of the last step
     */
    public record Changed(
            long id,
            GrantState state,
            String mail,
            String contact,
            String office,
            String round,
            String receiptNo,
            Yen amount,
            LocalDate noticeBy,
            LocalDate transferBy,
            LocalDate resubmitUntil,
            int steps,
            String reason,
            GrantKind kind) {}

    /** As they stand in this transaction. */
    public List<Changed> of(List<Long> ids) {
        entities.flush();
        List<?> rows = entities.createNativeQuery(SELECT)
                .setParameter(1, ids.toArray(Long[]::new))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Changed(
                        ((Number) row[0]).longValue(),
                        GrantState.valueOf((String) row[1]),
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        (String) row[6],
                        Yen.of(((Number) row[7]).longValue()),
                        day(row[8]),
                        day(row[9]),
                        day(row[10]),
                        ((Number) row[11]).intValue(),
                        (String) row[12],
                        GrantKind.valueOf(row[13].toString())))
                .toList();
    }

    private static LocalDate day(Object value) {
        return value == null ? null : ((Date) value).toLocalDate();
    }
}
