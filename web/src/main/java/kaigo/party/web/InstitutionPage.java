package kaigo.party.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kaigo.account.model.OrganisationKind;
import kaigo.identifier.model.MedicalInstitutionCode;
import kaigo.party.InstitutionCard;
import kaigo.party.InstitutionReading;
import kaigo.party.model.NoSuchParty;

/** 医療機関の詳細: its beds by date, beside what all organisations have. */
@Named
@RequestScoped
public class InstitutionPage {
    @Inject
    InstitutionReading reading;

    @Inject
    OrganisationPlace place;

    private InstitutionCard card;

    public InstitutionCard getCard() {
        if (card == null) {
            card = reading.card(code());
        }
        return card;
    }

    OrganisationPlace place() {
        return place;
    }

    /** Back to the institution, with a word about what was done. */
    String back(MedicalInstitutionCode code, String done) {
        return place.to(OrganisationKind.MEDICAL, code.value(), done);
    }

    /** @throws NoSuchParty when the address names no institution */
    MedicalInstitutionCode code() {
        if (!place.getNumber().matches("[0-9]{10}")) {
            throw NoSuchParty.organisation(place.getNumber());
        }
        return MedicalInstitutionCode.of(place.getNumber());
    }
}
