package kaigo.audit.model;

import java.time.Instant;
import java.util.Set;
import kaigo.account.model.OrganisationKind;

/**
 * 監査記録の絞り込み: what an auditor asks for. Empty and null mean "any".
 *
 * @param from first instant
 * @param until first instant that is too late
 * @param account user id, or key of an account
 * @param useCases ids of use cases
 */
public record AuditQuery(
        Instant from,
        Instant until,
        OrganisationKind organisation,
        String organisationNo,
        String account,
        Set<String> useCases,
        AuditOutcome outcome,
        String requestId,
        String certificateSerial) {

    public AuditQuery {
        useCases = Set.copyOf(useCases);
    }
}
