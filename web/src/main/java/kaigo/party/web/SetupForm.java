package kaigo.party.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Objects;
import kaigo.account.model.OrganisationKind;
import kaigo.party.InsurerCard;
import kaigo.party.SetupManaging;

/** 初期セットアップの日付の変更 */
@Named
@RequestScoped
public class SetupForm {
    @Inject
    SetupManaging managing;

    @Inject
    InsurerPage page;

    @Inject
    OrganisationPlace place;

    private LocalDate completed;
    private LocalDate start;
    private String reason;

    /** A start on the usual day isn't filled in: it follows when the completion moves. */
    public void open() {
        InsurerCard card = page.getCard();
        completed = card.setupCompletedOn();
        start = Objects.equals(card.serviceStartOn(), card.usualStart()) ? null : card.serviceStartOn();
        place.setVersion(card.version());
    }

    public String save() {
        managing.setUp(place.insurer(), place.getVersion(), completed, start, reason);
        return place.to(OrganisationKind.INSURER, place.getNumber(), "setup.changed");
    }

    public LocalDate getCompleted() {
        return completed;
    }

    public void setCompleted(LocalDate completed) {
        this.completed = completed;
    }

    public LocalDate getStart() {
        return start;
    }

    public void setStart(LocalDate start) {
        this.start = start;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
