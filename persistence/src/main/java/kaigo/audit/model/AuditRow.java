package kaigo.audit.model;

import java.time.Instant;

/**
 * 監査記録の一行.
 *
 * @param accountId null: a job, a system, or nobody logged in
 * @param login user id of the account, null when it has none
 * @param actor what a job or a system is called
 * @param reason why it wasn't done; a key or a class, never a person's data
 */
public record AuditRow(
        long id,
        Instant at,
        Long accountId,
        String login,
        String actor,
        String organisation,
        String organisationNo,
        String certificateSerial,
        String useCase,
        AuditOutcome outcome,
        String reason,
        String requestId) {

    public AuditPlace place() {
        return new AuditPlace(at, id);
    }
}
