package kaigo.grant.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import kaigo.frame.web.Sentences;
import kaigo.grant.RoundKeeping;
import kaigo.grant.RoundView;
import kaigo.grant.model.RoundDraft;
import kaigo.grant.model.RoundFinding;

/** 募集回の編集: one form to change a round and to open another by copying one. */
@Named("roundForm")
@ViewScoped
public class RoundForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    RoundKeeping keeping;

    @Inject
    FacesContext faces;

    private String id;
    private String from;
    private String code;
    private String title;
    private long version;
    private boolean used;
    private RoundEntry entry;
    private String reason;

    /** Of the round that the address names, or a copy of the one that it says to copy from. */
    public void open() {
        RoundView round = keeping.round(id == null ? from : id);
        title = round.draft().name();
        version = round.version();
        used = id != null && round.use().isUsed();
        entry = id == null ? RoundEntry.copyOf(round.draft()) : new RoundEntry(round.draft());
    }

    public String save() {
        if (entry.getWindows().stream().anyMatch(WindowEntry::isIncomplete)) {
            return refuse("windows", "roundFinding.WINDOW_INCOMPLETE");
        }
        if (entry.getRates().stream().anyMatch(RateEntry::isIncomplete)) {
            return refuse("rates", "roundFinding.RATE_INCOMPLETE");
        }
        RoundDraft draft = entry.draft();
        String round = id == null
                ? Normalizer.normalize(code, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT)
                : id;
        List<RoundFinding> findings = id == null
                ? keeping.open(round, from, draft, reason.strip())
                : keeping.change(round, version, draft, reason.strip());
        findings.forEach(finding -> refuse(
                finding.field(),
                "roundFinding." + finding.code(),
                finding.arguments().toArray()));
        return findings.isEmpty() ? done(round, draft) : null;
    }

    private String done(String round, RoundDraft draft) {
        String key = id == null ? "round.opened" : "round.changed";
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Sentences.of(key, draft.name()), null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/central/grant-round.xhtml?faces-redirect=true&id=" + round;
    }

    /** At the field, so that the summary leads there. */
    private String refuse(String field, String key, Object... arguments) {
        faces.addMessage(
                RoundField.target(field),
                new FacesMessage(FacesMessage.SEVERITY_ERROR, Sentences.of(key, arguments), null));
        return null;
    }

    public boolean isUsed() {
        return used;
    }

    public String getTitle() {
        return title;
    }

    public RoundEntry getEntry() {
        return entry;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
