package kaigo.account.model;

import static kaigo.account.model.Role.*;

import java.util.EnumSet;
import java.util.Set;

/**
 * 権限: one use case's right and the roles that hold it. The table of rights (role × right) is this enum; a right that
 * isn't here doesn't exist, a role that isn't named is refused.
 */
public enum Right {
    /** ログイン */
    LOG_IN(ANYONE),
    /** ログアウト */
    LOG_OUT(ANYONE),
    /** ポータルの閲覧 */
    PORTAL_READ(ANYONE);

    private final Set<Role> roles;

    Right(Role first, Role... rest) {
        this.roles = EnumSet.of(first, rest);
        if (this.roles.contains(ANYONE)) {
            this.roles.addAll(EnumSet.allOf(Role.class));
        }
    }

    /** Whether one of the given roles holds this right. */
    public boolean heldBy(Set<Role> held) {
        return held.stream().anyMatch(roles::contains);
    }

    public Set<Role> roles() {
        return EnumSet.copyOf(roles);
    }
}
