package kaigo.consent.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import kaigo.consent.model.PersonNo;
import kaigo.consent.model.Signer;

/** 同意の答え: what has been entered on the page so far, of whom; kept while the page is open. */
@Named
@ViewScoped
public class ConsentAnswer implements Serializable {
    private static final long serialVersionUID = 1L;

    private String insurer;
    private String insured;
    private Boolean given;
    private Signer.Kind signer = Signer.Kind.SELF;
    private String signerName;
    private String signerProof;
    private boolean confirming;

    PersonNo person() {
        return PersonNo.of(insurer, insured);
    }

    Signer signedBy() {
        return new Signer(signer, signerName, signerProof);
    }

    public boolean isForPerson() {
        return signer == Signer.Kind.SELF;
    }

    /** What the second field of a signer for the person asks: 続柄, 登記番号 or 関係. */
    public String getProofKey() {
        return "proof." + signer;
    }

    /** 確認の段: whether the answer is being shown once more before it is recorded. */
    public boolean isConfirming() {
        return confirming;
    }

    void confirming(boolean step) {
        confirming = step;
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
