package kaigo.party.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kaigo.account.model.OrganisationKind;
import kaigo.party.InsurerDraft;
import kaigo.party.InsurerManaging;

/** 保険者の登録・変更: one form for both; what is typed is {@link InsurerEntry}. */
@Named
@RequestScoped
public class InsurerForm {
    @Inject
    InsurerManaging managing;

    @Inject
    InsurerPage page;

    @Inject
    InsurerEntry entry;

    public void open() {
        OrganisationPlace place = page.place();
        if (place.isNamed()) {
            entry.fill(page.getCard());
            place.setVersion(page.getCard().version());
        }
    }

    public String save() {
        InsurerDraft draft = entry.draft();
        OrganisationPlace place = page.place();
        if (place.isNamed()) {
            managing.change(place.insurer(), place.getVersion(), draft, entry.getReason());
            return place.to(OrganisationKind.INSURER, place.getNumber(), "insurer.changed", draft.name());
        }
        managing.register(entry.getNumber(), draft, entry.getReason());
        return place.to(
                OrganisationKind.INSURER,
                entry.getNumber().value(),
                "insurer.registered." + draft.kind(),
                draft.name());
    }
}
