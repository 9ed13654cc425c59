package kaigo.sharing.model;

import java.util.Set;
import kaigo.account.model.OrganisationKind;

/**
 * 閲覧者: who asks to see something, as far as the matrix asks.
 *
 * @param services the office's service types
 * @param qualification 職種 of the user, or "" when none is registered
 */
public record Viewer(OrganisationKind organisation, Set<String> services, String qualification) {
    public Viewer {
        services = Set.copyOf(services);
        qualification = qualification == null ? "" : qualification;
    }

    /** The columns of the matrix that the viewer stands in. */
    Set<ActorKind> kinds() {
        return ActorKind.of(organisation, services);
    }
}
