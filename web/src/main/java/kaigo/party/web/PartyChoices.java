package kaigo.party.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kaigo.party.InsurerReading;
import kaigo.party.model.NumberedName;

/** 候補: what a field that asks for a municipality or an insurer offers, by name and number. */
@Named
@RequestScoped
public class PartyChoices {
    @Inject
    InsurerReading reading;

    private List<NumberedName> municipalities;
    private List<NumberedName> insurers;

    public List<NumberedName> getMunicipalities() {
        if (municipalities == null) {
            municipalities = reading.municipalities();
        }
        return municipalities;
    }

    public List<NumberedName> getInsurers() {
        if (insurers == null) {
            insurers = reading.insurers();
        }
        return insurers;
    }
}
