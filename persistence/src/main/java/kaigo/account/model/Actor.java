package kaigo.account.model;

import java.util.Set;

/**
 * 操作者: who acts in this call: a logged-in person, a job, or nobody yet.
 *
 * @param accountId key of the account; null for a job or when nobody has logged in
 * @param name display name
 * @param roles roles held
 * @param organisation kind of the organisation acted for
 * @param organisationNo its number (see {@link OrganisationKind})
 * @param organisationName display name of the organisation
 * @param certificateSerial serial (hex) of the client certificate of this connection, or null
 * @param requestId joins the audit record, the access record and the log lines of one request
 */
public record Actor(
        Long accountId,
        String name,
        Set<Role> roles,
        OrganisationKind organisation,
        String organisationNo,
        String organisationName,
        String certificateSerial,
        String requestId) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** A job's actor; the name is the job's, the request id its execution. */
    public static Actor system(String jobName, String executionId) {
        return new Actor(
                null, jobName, Set.of(Role.SYSTEM), OrganisationKind.SYSTEM, "SYSTEM", jobName, null, executionId);
    }

    /** Nobody has logged in. */
    public static Actor anyone(String requestId) {
        return new Actor(null, "", Set.of(Role.ANYONE), OrganisationKind.SYSTEM, "", "", null, requestId);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
