package kaigo.party.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kaigo.account.model.OrganisationKind;
import kaigo.identifier.model.MedicalInstitutionCode;
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

    @Inject
    OrganisationPlace place;

    public void open() {
        if (place.isNamed()) {
            entry.fill(page.getCard().description());
            place.setVersion(page.getCard().version());
        }
    }

    public String save() {
        if (place.isNamed()) {
            managing.change(page.code(), place.getVersion(), entry.description(), entry.getReason());
            return to(page.code(), "institution.changed");
        }
        managing.register(entry.getCode(), entry.description(), entry.getReason());
        return to(entry.getCode(), entry.getCode().fitsCheckDigit() ? "institution.registered" : "institution.misfit");
    }

    /** 病床数の変更 */
    public String changeBeds() {
        managing.changeBeds(page.code(), entry.getFrom(), entry.getBeds(), entry.getReason());
        return to(page.code(), "institution.bedsChanged");
    }

    private String to(MedicalInstitutionCode code, String done) {
        return place.to(OrganisationKind.MEDICAL, code.value(), done);
    }
}
