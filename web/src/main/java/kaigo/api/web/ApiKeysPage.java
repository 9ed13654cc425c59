package kaigo.api.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import kaigo.account.Actors;
import kaigo.api.ApiKeyEventRow;
import kaigo.api.ApiKeyIssuing;
import kaigo.api.ApiKeyRow;
import kaigo.api.IssuedApiKey;
import kaigo.api.model.ApiKeyState;
import kaigo.frame.web.Sentences;
import kaigo.time.BusinessClock;

/** 認証キー: the organisation's keys; a new one stands in the answer to its making, and nowhere else. */
@Named("apiKeys")
@RequestScoped
public class ApiKeysPage {
    @Inject
    ApiKeyIssuing issuing;

    @Inject
    FacesContext faces;

    private String label;
    private IssuedApiKey issued;
    private List<ApiKeyRow> keys;
    private List<ApiKeyEventRow> history;
    private Integer overlapDays;

    /** 発行. No redirect: the key would have to wait somewhere until the next page shows it. */
    public void issue() {
        issued = issuing.issue(label.strip());
        label = null;
        readAgain();
    }

    /** 更新 of the key that the form names; a row's place may have moved since. */
    public void rotate() {
        issued = issuing.rotate(asked());
        readAgain();
    }

    /** 失効 of the key that the form names. */
    public void revoke() throws IOException {
        issuing.revoke(asked());
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Sentences.in("api", "revoked"), null));
        ExternalContext external = faces.getExternalContext();
        external.getFlash().setKeepMessages(true);
        external.redirect(faces.getViewRoot().getViewId());
    }

    /** The list was read before the action, to find the button that was pressed. */
    private void readAgain() {
        keys = null;
        history = null;
    }

    private long asked() {
        String key = faces.getExternalContext().getRequestParameterMap().get("key");
        return key != null && key.matches("[0-9]{1,18}") ? Long.parseLong(key) : 0;
    }

    public List<ApiKeyRow> getKeys() {
        if (keys == null) {
            keys = issuing.keys();
        }
        return keys;
    }

    public List<ApiKeyEventRow> getHistory() {
        if (history == null) {
            history = issuing.history();
        }
        return history;
    }

    public IssuedApiKey getIssued() {
        return issued;
    }

    public String getLead() {
        return Sentences.in("api", "lead", Actors.current().organisationName());
    }

    public String getIssuedTitle() {
        return Sentences.in("api", "issuedTitle", issued.label());
    }

    public String title(String question, ApiKeyRow row) {
        return Sentences.in("api", question, row.label());
    }

    public String text(String question, ApiKeyRow row) {
        if (overlapDays == null) {
            overlapDays = issuing.overlapDays();
        }
        return Sentences.in("api", question, "kaigo_" + row.prefix(), overlapDays);
    }

    /** Day in Japan on which a key ends. */
    public LocalDate day(ApiKeyRow row) {
        return row.expiresAt().atZone(BusinessClock.JAPAN).toLocalDate();
    }

    public String tone(ApiKeyState state) {
        return switch (state) {
            case LIVE -> "ok";
            case REPLACED -> "warn";
            case EXPIRED -> "";
            case REVOKED -> "error";
        };
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }
}
