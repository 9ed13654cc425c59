package kaigo.sharing.model;

import java.time.LocalDate;
import java.util.List;
import kaigo.account.model.OrganisationKind;
import kaigo.consent.model.ConsentState;
import kaigo.party.model.InsurerSetup;

/**
 * 閲覧の申し出: one kind of one person's information, asked for by one viewer, with the facts that the conditions look at.
 *
 * @param setupCompletedOn day the insurer completed its 初期セットアップ, or null
 * @param rules the rules of the profile in force
 */
public record DisclosureCase(
        InformationKind kind,
        Viewer viewer,
        LocalDate today,
        LocalDate setupCompletedOn,
        List<SharingRule> rules,
        RelationFacts relation,
        ConsentState consent) {

    /** Keeps the rules that speak for this viewer and this kind. */
    public DisclosureCase {
        rules = rules.stream().filter(rule -> rule.speaksFor(viewer, kind)).toList();
    }

    /** An insurer sees its own insured before the set-up is completed: it has to check what it sent. */
    boolean setupCompleted() {
        return viewer.organisation() == OrganisationKind.INSURER || InsurerSetup.doneOn(setupCompletedOn, today);
    }

    boolean relationSuffices(SharingRule rule) {
        return (!rule.needsRelation() || relation.open())
                && (!rule.needsRecentService() || relation.servedLately(today))
                && (!rule.needsOpinionRequest() || relation.askedForOpinion());
    }

    boolean consentSuffices(SharingRule rule) {
        return !rule.needsConsent() || consent == ConsentState.GIVEN;
    }
}
