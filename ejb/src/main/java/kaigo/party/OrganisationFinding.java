package kaigo.party;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kaigo.account.Needs;
import kaigo.account.model.Accounts;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Right;
import kaigo.party.model.NoSuchParty;
import kaigo.party.model.OrganisationListing;
import kaigo.party.model.OrganisationRow;
import kaigo.party.model.OrganisationSearch;
import kaigo.party.model.Organisations;

/** 組織の検索: offices, medical institutions and insurers as the operator sees them. */
@Stateless
public class OrganisationFinding {
    private static final int EVENTS = 100;

    @Inject
    OrganisationListing listing;

    @Inject
    Organisations organisations;

    @Inject
    Accounts accounts;

    @Needs(Right.ORGANISATION_READ)
    public OrganisationListing.Page page(OrganisationSearch search, int first, int size) {
        return listing.page(search, first, size);
    }

    /** One organisation with its history. @throws NoSuchParty when nobody has this number */
    @Needs(Right.ORGANISATION_READ)
    public OrganisationCard card(OrganisationKind kind, String number) {
        OrganisationRow row = listing.one(kind, number).orElseThrow(() -> NoSuchParty.organisation(number));
        return new OrganisationCard(row, history(kind, number));
    }

    private List<OrganisationCard.Event> history(OrganisationKind kind, String number) {
        return organisations.eventsOf(kind, number, EVENTS).stream()
                .map(event -> new OrganisationCard.Event(
                        event.at(),
                        event.kind(),
                        accounts.find(event.byAccountId())
                                .map(one -> one.person().name())
                                .orElse(null),
                        event.reason(),
                        event.changes().stream()
                                .map(change ->
                                        new OrganisationCard.Change(change.field(), change.before(), change.after()))
                                .toList()))
                .toList();
    }
}
