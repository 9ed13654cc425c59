package kaigo.consent.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kaigo.consent.CareRelationEnding;
import kaigo.consent.model.PersonNo;
import kaigo.frame.web.Sentences;

/** 担当を終える: after the confirmation the person is no longer in the list. */
@Named
@RequestScoped
public class EndRelation {
    @Inject
    CareRelationEnding ending;

    @Inject
    FacesContext faces;

    public String end(String insurer, String insured) {
        ending.contractEnded(PersonNo.of(insurer, insured));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(
                null, new FacesMessage(FacesMessage.SEVERITY_INFO, Sentences.of("consent.relationEnded"), null));
        return "/service/persons.xhtml?faces-redirect=true";
    }
}
