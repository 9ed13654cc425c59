package kaigo.party.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;
import kaigo.account.model.OrganisationKind;
import kaigo.account.web.UserAsked;
import kaigo.frame.web.Sentences;
import kaigo.party.OrganisationCard;
import kaigo.party.OrganisationFinding;
import kaigo.party.OrganisationManaging;
import kaigo.party.model.InsurerKind;

/** 組織の詳細: one organisation, its history, and what the operator does about it. */
@Named
@RequestScoped
public class OrganisationPage {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    @Inject
    OrganisationFinding finding;

    @Inject
    OrganisationManaging managing;

    @Inject
    UserAsked asked;

    @Inject
    FacesContext faces;

    private OrganisationCard card;
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

    /** 変更の内容 in words: 名称：旧 → 新; codes and days as people read them. */
    public String said(OrganisationCard.Change change) {
        return Sentences.of(
                change.before() == null ? "organisation.set" : "organisation.change",
                Sentences.of("field." + change.field()),
                word(change.before()),
                word(change.after()));
    }

    private static Object word(String value) {
        if (value == null) {
            return Sentences.of("organisation.empty");
        }
        if (DAY.matcher(value).matches()) {
            return LocalDate.parse(value);
        }
        return Arrays.stream(InsurerKind.values()).anyMatch(kind -> kind.name().equals(value))
                ? Sentences.of("insurerKind." + value)
                : value;
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
