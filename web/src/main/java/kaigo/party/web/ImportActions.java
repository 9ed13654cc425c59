package kaigo.party.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kaigo.frame.web.Sentences;
import kaigo.party.ImportOrdering;

/** 取込みの決定: apply, give up, or compare again. */
@Named
@RequestScoped
public class ImportActions {
    @Inject
    ImportOrdering ordering;

    @Inject
    ImportPage page;

    @Inject
    FacesContext faces;

    public String confirm() {
        ordering.confirm(page.number());
        return done("import.confirmed");
    }

    public String discard() {
        ordering.discard(page.number());
        return done("import.discarded");
    }

    public String checkAgain() {
        ordering.checkAgain(page.number());
        return done("import.checkingAgain");
    }

    private String done(String key) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Sentences.of(key), null));
        return "/central/import.xhtml?faces-redirect=true&id=" + page.number();
    }
}
