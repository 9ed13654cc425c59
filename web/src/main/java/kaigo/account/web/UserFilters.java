package kaigo.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kaigo.account.Actors;
import kaigo.account.model.AccountState;
import kaigo.account.model.ManagedRoles;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Role;

/** 利用者一覧の絞り込み: what can be chosen. */
@Named
@RequestScoped
public class UserFilters {
    /** The kinds of organisations that have accounts. */
    public List<OrganisationKind> getKinds() {
        return List.of(
                OrganisationKind.OFFICE, OrganisationKind.MEDICAL, OrganisationKind.INSURER, OrganisationKind.CENTRAL);
    }

    /** The roles of the reader's organisation, or of all. */
    public Set<Role> getRoles() {
        OrganisationKind own = Actors.current().organisation();
        if (own != OrganisationKind.CENTRAL) {
            return ManagedRoles.of(own);
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        getKinds().forEach(kind -> roles.addAll(ManagedRoles.of(kind)));
        return roles;
    }

    public AccountState[] getStates() {
        return AccountState.values();
    }
}
