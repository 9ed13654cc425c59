package kaigo.account;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import kaigo.account.model.AccountEvent;
import kaigo.account.model.AccountState;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Qualification;
import kaigo.account.model.Role;

/**
 * 利用者の詳細
 *
 * @param lockedUntil null unless it is locked now
 * @param overdue its initial password hasn't been used in its time
 * @param manageable whether the reader may change it
 * @param offered the roles that the reader may give it, its own first
 */
public record UserCard(
        long id,
        long version,
        String login,
        String name,
        String kana,
        String mail,
        Qualification qualification,
        Role role,
        OrganisationKind organisation,
        String organisationNo,
        String organisationName,
        AccountState state,
        Instant lockedUntil,
        boolean enrolled,
        boolean mustChangePassword,
        boolean overdue,
        Instant createdAt,
        Instant lastLoginAt,
        boolean manageable,
        Set<Role> offered,
        List<Event> events) {

    /**
     * 履歴の一行
     *
     * @param by name of who did it, or of his organisation when it is another one; null: the system
     */
    public record Event(Instant at, AccountEvent.Kind kind, String by, String detail) {}
}
