package kaigo.consent.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kaigo.consent.ConsentRequest;
import kaigo.consent.ConsentTaking;
import kaigo.consent.model.PersonNo;
import kaigo.consent.model.Signer;
import kaigo.frame.web.Sentences;

/** 同意を取る: the wording in force, the answer, who signs. */
@Named
@ViewScoped
public class ConsentPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient ConsentTaking taking;

    private String insurer;
    private String insured;
    private Boolean given;
    private Signer.Kind signer = Signer.Kind.SELF;
    private String signerName;
    private String signerProof;
    private transient ConsentRequest request;

    /** 答えを記録する. */
    public String take() {
        taking.take(person(), given, new Signer(signer, signerName, signerProof));
        return PersonLink.withNote(
                FacesContext.getCurrentInstance(),
                person(),
                Sentences.of(given ? "consent.take.given" : "consent.take.refused"));
    }

    public ConsentRequest getRequest() {
        if (request == null) {
            request = taking.prepare(person());
        }
        return request;
    }

    public boolean isForPerson() {
        return signer == Signer.Kind.SELF;
    }

    /** What the second field of a signer for the person asks: 続柄, 登記番号 or 関係. */
    public String getProofKey() {
        return "proof." + signer;
    }

    public Signer.Kind[] getSigners() {
        return Signer.Kind.values();
    }

    private PersonNo person() {
        return PersonNo.of(insurer, insured);
    }

    public String getInsurer() {
        return insurer;
    }

    public void setInsurer(String insurer) {
        this.insurer = insurer;
    }

    public String getInsured() {
        return insured;
    }

    public void setInsured(String insured) {
        this.insured = insured;
    }

    public Boolean getGiven() {
        return given;
    }

    public void setGiven(Boolean given) {
        this.given = given;
    }

    public Signer.Kind getSigner() {
        return signer;
    }

    public void setSigner(Signer.Kind signer) {
        this.signer = signer;
    }

    public String getSignerName() {
        return signerName;
    }

    public void setSignerName(String signerName) {
        this.signerName = signerName;
    }

    public String getSignerProof() {
        return signerProof;
    }

    public void setSignerProof(String signerProof) {
        this.signerProof = signerProof;
    }
}
