package kaigo.grant.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 案件の事実: what registers and other applications say about an application, of one or of many with one statement. */
@ApplicationScoped
class GrantFacts {
    private static final String SELECT = """
            SELECT a.id,
                EXISTS (SELECT 1 FROM grant_applicant o WHERE o.kind = a.kind AND o.no = a.office_no AND o.active),
                EXISTS (SELECT 1 FROM grant_application b JOIN grant_decision d ON d.application_id = b.id AND d.granted
                    WHERE b.office_no = a.office_no AND b.kind = a.kind AND b.id <> a.id
                    AND b.state NOT IN ('WITHDRAWN', 'REFUSED')),
                EXISTS (SELECT 1 FROM grant_application b WHERE b.office_no = a.office_no AND b.kind = a.kind
                    AND b.round_id = a.round_id AND b.id <> a.id AND b.state NOT IN ('WITHDRAWN', 'REFUSED')),
                EXISTS (SELECT 1 FROM account c JOIN account_role r ON r.account_id = c.id
                    AND r.role IN ('OFFICE_ADMIN', 'MEDICAL_ADMIN')
                    WHERE c.organisation IN ('OFFICE', 'MEDICAL') AND c.organisation_no = a.office_no
                    AND c.services_login_at IS NOT NULL),
                EXISTS (SELECT 1 FROM grant_attachment t JOIN grant_attachment o ON o.sha256 = t.sha256
                    AND o.application_id <> t.application_id AND o.kind = 'RECEIPT'
                    JOIN grant_application b ON b.id = o.application_id
                    AND b.state NOT IN ('DRAFT', 'WITHDRAWN', 'REFUSED')
                    WHERE t.application_id = a.id AND t.kind = 'RECEIPT')
                OR EXISTS (SELECT 1 FROM grant_receipt_line t JOIN grant_receipt_line o ON o.issuer = t.issuer
                    AND o.receipt_number = t.receipt_number AND o.amount = t.amount
                    AND o.application_id <> t.application_id
                    JOIN grant_application b ON b.id = o.application_id
                    AND b.state NOT IN ('DRAFT', 'WITHDRAWN', 'REFUSED')
                    WHERE t.application_id = a.id)
            FROM grant_application a WHERE a.id = ANY(?)
            """;

    @PersistenceContext
    EntityManager entities;

    /** Of one application; the names are those of {@link GrantCase}. */
    record Facts(
            boolean officeActive,
            boolean grantedBefore,
            boolean liveElsewhere,
            boolean administratorKnown,
            boolean sameReceipt) {}

    /** By the application's id, as they stand in this transaction. */
    Map<Long, Facts> of(List<GrantApplication> applications) {
        entities.flush();
        List<?> rows = entities.createNativeQuery(SELECT)
                .setParameter(1, applications.stream().map(GrantApplication::id).toArray(Long[]::new))
                .getResultList();
        Function<Object[], Facts> facts = row ->
                new Facts((Boolean) row[1], (Boolean) row[2], (Boolean) row[3], (Boolean) row[4], (Boolean) row[5]);
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), facts));
    }
}
