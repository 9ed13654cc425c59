package kaigo.certificate.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/**
 * 期限のお知らせの宛先: the admins of every organisation whose certificate ends soon and has no successor, once for each of
 * 90, 30 and 7 days. A run that was missed sends the nearest one only.
 */
@ApplicationScoped
public class EndingCertificates {
    private static final String UNTOLD = """
            SELECT c.serial, c.kind, c.organisation_name, c.not_after, a.id, a.mail, due.days
              FROM client_certificate c
              JOIN LATERAL (SELECT CASE WHEN c.not_after <= CAST(?1 AS timestamptz) + interval '7 days' THEN 7
                                        WHEN c.not_after <= CAST(?1 AS timestamptz) + interval '30 days' THEN 30
                                        ELSE 90 END AS days) due ON true
              JOIN account a ON a.organisation = c.organisation AND a.organisation_no = c.organisation_no
                            AND a.state = 'ACTIVE' AND a.mail IS NOT NULL
             WHERE c.revoked_at IS NULL AND c.not_before <= ?1
               AND c.not_after > ?1 AND c.not_after <= CAST(?1 AS timestamptz) + interval '90 days'
               AND (c.application_id IS NULL OR c.sha256 IS NOT NULL)
               AND EXISTS (SELECT 1 FROM account_role r WHERE r.account_id = a.id
                              AND r.role IN ('OFFICE_USER', 'OFFICE_ADMIN', 'MEDICAL_ADMIN', 'INSURER_ADMIN', 'OPERATOR'))
               AND NOT EXISTS (SELECT 1 FROM certificate_application n
                                WHERE n.renews = c.serial AND n.state = 'ISSUED')
               AND NOT EXISTS (SELECT 1 FROM outgoing_mail m
                                WHERE m.unique_key = 'certificate-' || c.serial || '-' || due.days || '-' || a.id)
             ORDER BY c.not_after, c.serial, a.id
             LIMIT ?2""";

    @PersistenceContext
    EntityManager entities;

    public List<EndingCertificate> untold(Instant now, int atMost) {
        List<?> rows = entities.createNativeQuery(UNTOLD)
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, atMost)
                .getResultList();
        return rows.stream().map(row -> ending((Object[]) row)).toList();
    }

    private static EndingCertificate ending(Object[] row) {
        return new EndingCertificate(
                (String) row[0],
                CertificateKind.valueOf((String) row[1]),
                (String) row[2],
                ((Timestamp) row[3]).toInstant(),
                ((Number) row[4]).longValue(),
                (String) row[5],
                ((Number) row[6]).intValue());
    }
}
