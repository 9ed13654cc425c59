package kaigo.party.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kaigo.account.model.OrganisationKind;
import kaigo.account.web.UserAsked;
import kaigo.frame.web.Sentences;
import kaigo.party.ImportReading;
import kaigo.party.OrganisationCard;
import kaigo.party.OrganisationFinding;
import kaigo.party.OrganisationManaging;
import kaigo.party.model.Register;
import kaigo.party.model.RegisterChange;

/** 組織の詳細: one organisation, its history, and what the operator does about it. */
@Named
@RequestScoped
public class OrganisationPage {
    private static final int LISTED = 50;

    @Inject
    OrganisationFinding finding;

    @Inject
    OrganisationManaging managing;

    @Inject
    ImportReading imports;

    @Inject
    UserAsked asked;

    @Inject
    FacesContext faces;

    private OrganisationCard card;
    private List<RegisterChange> imported;
    private String mail;
    private String reason;

    public void open() {
        mail = getCard().row().contactMail();
    }

    public OrganisationCard getCard() {
        if (card == null) {
            card = finding.card(kind(), number());
        }
        return card;
    }

    /** 取込みによる変更, newest first. */
    public List<RegisterChange> getImported() {
        if (imported == null) {
            imported = imports.appliedTo(
                    kind() == OrganisationKind.OFFICE ? Register.OFFICE : Register.INSTITUTION, number(), LISTED);
        }
        return imported;
    }

    public String changeContact() {
        managing.changeContact(kind(), number(), mail, "");
        return done("organisation.contactChanged");
    }

    public String close() {
        managing.close(kind(), number(), reason);
        return done("organisation.closed");
    }

    public String reopen() {
        managing.reopen(kind(), number(), reason);
        return done("organisation.reopened");
    }

    private String done(String key) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Sentences.of(key), null));
        return "/central/organisation.xhtml?faces-redirect=true&kind=" + kind() + "&no=" + number();
    }

    /** What can't be read is no organisation's number. */
    private String number() {
        return asked.getNumber() == null ? "" : asked.getNumber();
    }

    /** What can't be read is no organisation's kind. */
    private OrganisationKind kind() {
        return asked.getKind() == null ? OrganisationKind.SYSTEM : asked.getKind();
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
