package kaigo.consent.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import kaigo.consent.model.PersonNo;

/** 利用者詳細への移動: after something was done about a person, his page with a word of what was done. */
public final class PersonLink {
    private static final String PAGE = "/service/person.xhtml?faces-redirect=true&insurer=%s&insured=%s";

    private PersonLink() {}

    public static String withNote(FacesContext faces, PersonNo person, String note) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, note, null));
        return PAGE.formatted(person.insurer(), person.insured());
    }
}
