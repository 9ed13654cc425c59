package kaigo.sharing.model;

import java.util.Collections;
import java.util.Set;

/**
 * 閲覧範囲の1行: one field of the matrix, read from the table {@code sharing_rule}; what a kind of actor needs to see a
 * kind of information.
 *
 * @param ownOnly the creator sees what it made, nobody else does
 * @param needsRecentService the office must have served the person lately (seen from monthly claims)
 * @param needsOpinionRequest the institution must have been asked for a 主治医意見書
 * @param services service types it is narrowed to; empty means any
 * @param qualifications 職種 it is narrowed to; empty means any
 */
public record SharingRule(
        InformationKind kind,
        ActorKind actorKind,
        boolean ownOnly,
        boolean needsRelation,
        boolean needsConsent,
        boolean needsRecentService,
        boolean needsOpinionRequest,
        Set<String> services,
        Set<String> qualifications) {

    public SharingRule {
        services = Set.copyOf(services);
        qualifications = Set.copyOf(qualifications);
    }

    /** Whether this rule gives the viewer the kind; what is the viewer's own creation is read in the creator's own room. */
    boolean speaksFor(Viewer viewer, InformationKind asked) {
        return kind == asked
                && !ownOnly
                && viewer.kinds().contains(actorKind)
                && (services.isEmpty() || !Collections.disjoint(services, viewer.services()))
                && (qualifications.isEmpty() || qualifications.contains(viewer.qualification()));
    }
}
