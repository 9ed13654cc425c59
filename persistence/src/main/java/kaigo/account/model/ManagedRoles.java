package kaigo.account.model;

import static kaigo.account.model.Role.*;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * 利用者管理の表 (役割 × 役割): who may create and manage whom. Accounts are managed from above, never by their equals, and
 * nobody manages himself: 事業所ユーザ → 管理者 → 職員, as in the founding documents.
 */
public final class ManagedRoles {
    /** Which roles an organisation of each kind has. */
    private static final Map<OrganisationKind, Set<Role>> WITHIN = new EnumMap<>(Map.of(
            OrganisationKind.OFFICE, EnumSet.of(OFFICE_USER, OFFICE_ADMIN, OFFICE_STAFF),
            OrganisationKind.MEDICAL, EnumSet.of(OFFICE_USER, MEDICAL_ADMIN, MEDICAL_STAFF, DOCTOR),
            OrganisationKind.INSURER, EnumSet.of(INSURER_ADMIN, INSURER_STAFF, BOARD_MEMBER),
            OrganisationKind.CENTRAL, EnumSet.of(REVIEWER, APPROVER, OPERATOR, AUDITOR)));

    private static final Map<Role, Set<Role>> CREATES = new EnumMap<>(Map.of(
            OFFICE_USER, EnumSet.of(OFFICE_ADMIN, MEDICAL_ADMIN),
            OFFICE_ADMIN, EnumSet.of(OFFICE_STAFF),
            MEDICAL_ADMIN, EnumSet.of(MEDICAL_STAFF, DOCTOR),
            INSURER_ADMIN, EnumSet.of(INSURER_STAFF, BOARD_MEMBER),
            OPERATOR, EnumSet.of(INSURER_ADMIN, REVIEWER, APPROVER, OPERATOR, AUDITOR)));

    /** Beyond those whom they create: an operator helps the admins of all organisations, but never makes an office's. */
    private static final Map<Role, Set<Role>> HELPS =
            new EnumMap<>(Map.of(OPERATOR, EnumSet.of(OFFICE_USER, OFFICE_ADMIN, MEDICAL_ADMIN)));

    private ManagedRoles() {}

    /** The roles that an organisation of this kind has. */
    public static Set<Role> of(OrganisationKind kind) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(WITHIN.getOrDefault(kind, Collections.emptySet()));
        return roles;
    }

    /** The roles that this actor may give to somebody new in an organisation; empty when none. */
    public static Set<Role> givenBy(Actor actor, OrganisationKind kind, String organisationNo) {
        return reaches(actor, kind, organisationNo) ? within(CREATES, actor, kind) : Set.of();
    }

    /** Whether this actor may change, suspend and reset this account. */
    public static boolean mayManage(Actor actor, Account account) {
        return mayManage(actor, account.id(), account.organisation(), account.organisationNo(), account.roles());
    }

    /** The same by what a list shows of an account. */
    public static boolean mayManage(
            Actor actor, long accountId, OrganisationKind kind, String organisationNo, Set<Role> roles) {
        if (actor.accountId() == null || actor.accountId() == accountId || !reaches(actor, kind, organisationNo)) {
            return false;
        }
        Set<Role> managed = within(CREATES, actor, kind);
        managed.addAll(within(HELPS, actor, kind));
        return !roles.isEmpty() && managed.containsAll(roles);
    }

    /** An operator reaches every organisation, all others their own only. */
    private static boolean reaches(Actor actor, OrganisationKind kind, String organisationNo) {
        return actor.is(OPERATOR)
                || actor.organisation() == kind && actor.organisationNo().equals(organisationNo);
    }

    private static Set<Role> within(Map<Role, Set<Role>> table, Actor actor, OrganisationKind kind) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        actor.roles().forEach(role -> roles.addAll(table.getOrDefault(role, Collections.emptySet())));
        roles.retainAll(WITHIN.getOrDefault(kind, Collections.emptySet()));
        return roles;
    }
}
