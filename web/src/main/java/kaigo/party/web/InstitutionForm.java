package kaigo.party.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kaigo.party.InstitutionManaging;

/** 医療機関の登録・変更: one form for both; what is typed is {@link InstitutionEntry}. */
@Named
@RequestScoped
public class InstitutionForm {
    @Inject
    InstitutionManaging managing;

    @Inject
    InstitutionPage page;

    @Inject
    InstitutionEntry entry;

    public void open() {
        if (page.place().isNamed()) {
            entry.fill(page.getCard().description());
            page.place().setVersion(page.getCard().version());
        }
    }

    public String save() {
        if (page.place().isNamed()) {
            managing.change(page.code(), page.place().getVersion(), entry.description(), entry.getReason());
            return page.back(page.code(), "institution.changed");
        }
        managing.register(entry.getCode(), entry.description(), entry.getReason());
        return page.back(
                entry.getCode(), entry.getCode().fitsCheckDigit() ? "institution.registered" : "institution.misfit");
    }
}
