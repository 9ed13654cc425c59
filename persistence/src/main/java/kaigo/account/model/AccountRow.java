package kaigo.account.model;

import java.time.Instant;
import java.util.Set;

/** 利用者一覧の一行 */
public record AccountRow(
        long id,
        String login,
        String name,
        String kana,
        OrganisationKind organisation,
        String organisationNo,
        String organisationName,
        Set<Role> roles,
        AccountState state,
        Instant lockedUntil,
        boolean enrolled,
        boolean mustChangePassword,
        Instant lastLoginAt) {

    public AccountRow {
        roles = Set.copyOf(roles);
    }

    /** The one role that a list names. */
    public Role role() {
        return roles.stream().sorted().findFirst().orElse(Role.ANYONE);
    }
}
