package kaigo.account.model;

import java.io.Serializable;
import java.util.Set;

/**
 * 操作者: who acts in this call: a logged-in person, a job, or nobody yet.
 *
 * @param accountId key of the account; null for a job, a system's key, or when nobody has logged in
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
        String requestId)
        implements Serializable {

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

    /** No actor at all: holds no role, so no right. */
    public static Actor nobody() {
        return new Actor(null, "", Set.of(), OrganisationKind.SYSTEM, "", "", null, "");
    }

    /** Nobody has logged in; the connection shows a client certificate. */
    public static Actor anyone(String certificateSerial, String requestId) {
        return new Actor(null, "", Set.of(Role.ANYONE), OrganisationKind.SYSTEM, "", "", certificateSerial, requestId);
    }

    /** The same person in another request. */
    public Actor inRequest(String requestId) {
        return new Actor(
                accountId, name, roles, organisation, organisationNo, organisationName, certificateSerial, requestId);
    }

    /**
     * 名のった人: whom this call concerns while he isn't logged in yet: the records of a login name the account, the roles
     * stay those of nobody.
     */
    public Actor claimingToBe(long accountId, OrganisationKind organisation, String organisationNo) {
        return new Actor(
                accountId, name, roles, organisation, organisationNo, organisationName, certificateSerial, requestId);
    }

    /** 名義: nobody has logged in, but the certificate of the connection tells for whom he comes. */
    public Actor of(OrganisationKind kind, String number, String organisationName) {
        return new Actor(accountId, name, roles, kind, number, organisationName, certificateSerial, requestId);
    }

    /** A system of the organisation, by the key that it showed; no person, so no account. */
    public Actor asClient(String keyPrefix, Role role) {
        return new Actor(
                null,
                keyPrefix,
                Set.of(role),
                organisation,
                organisationNo,
                organisationName,
                certificateSerial,
                requestId);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
