package kaigo.consent.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kaigo.consent.ConsentRequest;
import kaigo.consent.ConsentTaking;
import kaigo.consent.model.Signer;
import kaigo.frame.web.Sentences;

/** 同意を取る: the wording in force, and the recording of the answer. */
@Named
@RequestScoped
public class ConsentPage {
    @Inject
    ConsentTaking taking;

    @Inject
    ConsentAnswer answer;

    @Inject
    FacesContext faces;

    private ConsentRequest request;

    /** 確認へ進む: what is entered must be whole before it is shown once more. */
    public void check() {
        answer.signedBy();
        answer.confirming(true);
    }

    /** なおす. */
    public void mend() {
        answer.confirming(false);
    }

    /** 答えを記録する. */
    public String take() {
        boolean given = answer.getGiven();
        taking.take(answer.person(), given, answer.signedBy());
        return PersonLink.withNote(
                faces, answer.person(), Sentences.of(given ? "consent.take.given" : "consent.take.refused"));
    }

    public ConsentRequest getRequest() {
        if (request == null) {
            request = taking.prepare(answer.person());
        }
        return request;
    }

    public Signer.Kind[] getSigners() {
        return Signer.Kind.values();
    }
}
