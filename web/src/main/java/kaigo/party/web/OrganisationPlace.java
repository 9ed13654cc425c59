package kaigo.party.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kaigo.account.model.OrganisationKind;
import kaigo.account.web.UserAsked;
import kaigo.frame.web.Sentences;
import kaigo.identifier.model.InsurerNo;
import kaigo.party.model.NoSuchParty;

/** 組織の場所: which organisation the address names, and the way back to it with a word about what was done. */
@Named
@RequestScoped
public class OrganisationPlace {
    @Inject
    UserAsked asked;

    @Inject
    FacesContext faces;

    private long version;

    /** Whether one is named at all; else it is to be registered. */
    public boolean isNamed() {
        return asked.getNumber() != null;
    }

    /** What can't be read is no organisation's number. */
    public String getNumber() {
        return asked.getNumber() == null ? "" : asked.getNumber();
    }

    /** @throws NoSuchParty when the address names no insurer */
    InsurerNo insurer() {
        String number = getNumber();
        if (!number.matches("[0-9]{6}")) {
            throw NoSuchParty.organisation(number);
        }
        return InsurerNo.of(number);
    }

    String to(OrganisationKind kind, String number, String key, Object... arguments) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Sentences.of(key, arguments), null));
        return "/central/organisation.xhtml?faces-redirect=true&kind=" + kind + "&no=" + number;
    }

    /** The version first shown, however often the form comes back with something to mend. */
    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
