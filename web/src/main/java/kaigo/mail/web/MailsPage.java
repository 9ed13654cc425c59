package kaigo.mail.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kaigo.account.Actors;
import kaigo.account.model.Right;
import kaigo.frame.web.Sentences;
import kaigo.mail.MailReading;
import kaigo.mail.MailRetrying;
import kaigo.mail.OutgoingMailRow;
import kaigo.mail.model.OutgoingMail;

/** 送信箱: which mails wait, failed or left; the operator has one tried again. */
@Named("mails")
@RequestScoped
public class MailsPage {
    @Inject
    MailReading reading;

    @Inject
    MailRetrying retrying;

    @Inject
    FacesContext faces;

    private List<OutgoingMailRow> rows;

    /** The state that the address asks for; null for all. */
    public OutgoingMail.State getState() {
        String given = faces.getExternalContext().getRequestParameterMap().get("state");
        return Arrays.stream(OutgoingMail.State.values())
                .filter(state -> state.name().equals(given))
                .findFirst()
                .orElse(null);
    }

    public List<OutgoingMailRow> getRows() {
        if (rows == null) {
            rows = reading.recent(getState());
        }
        return rows;
    }

    /** How many there are in each state. */
    public List<Map.Entry<OutgoingMail.State, Long>> getCounts() {
        return List.copyOf(reading.counts().entrySet());
    }

    public boolean isOperator() {
        return Right.MAIL_RETRY.heldBy(Actors.current().roles());
    }

    /** もう一度送る */
    public String retry(long id) {
        retrying.retry(id);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Sentences.in("mail", "retriedNow"), null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/central/mails.xhtml?faces-redirect=true";
    }

    public String tone(OutgoingMail.State state, int attempts) {
        return switch (state) {
            case SENT -> "ok";
            case GIVEN_UP -> "error";
            case QUEUED -> attempts == 0 ? "run" : "warn";
        };
    }
}
