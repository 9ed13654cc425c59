package kaigo.party.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import kaigo.job.model.JobFinding;
import kaigo.party.ImportReading;
import kaigo.party.model.ChangeKind;
import kaigo.party.model.ImportListing;
import kaigo.party.model.ImportRow;
import kaigo.party.model.RegisterChange;

/** 取込みの確認: what one file would change, or has changed. */
@Named
@RequestScoped
public class ImportPage {
    private static final int ROWS = 50;
    static final String FINDINGS = "findings";

    @Inject
    ImportReading reading;

    @Inject
    FacesContext faces;

    private String typed;
    private ChangeKind show;
    private int page = 1;
    private ImportRow row;
    private ImportListing.Page<RegisterChange> changes;
    private ImportListing.Page<JobFinding> findings;

    /** @throws kaigo.party.model.ImportRefused when the address names none */
    public void open() {
        page = Math.max(1, page);
        getRow();
    }

    public ImportRow getRow() {
        if (row == null) {
            row = reading.one(number());
        }
        return row;
    }

    public ImportListing.Page<RegisterChange> getChanges() {
        if (changes == null) {
            changes = reading.changes(number(), getShow(), typed, (page - 1) * ROWS, ROWS);
        }
        return changes;
    }

    public ImportListing.Page<JobFinding> getFindings() {
        if (findings == null) {
            findings = reading.findings(number(), (page - 1) * ROWS, ROWS);
        }
        return findings;
    }

    /** Of what is listed below. */
    public int getLastPage() {
        long total = isFindingsShown() ? getFindings().total() : getChanges().total();
        return (int) Math.max(1, (total + ROWS - 1) / ROWS);
    }

    /** What is shown first is what there is most reason to look at. */
    public ChangeKind getShow() {
        if (show != null) {
            return show;
        }
        return getRow().changed() > 0 || getRow().added() == 0 ? ChangeKind.CHANGED : ChangeKind.ADDED;
    }

    public void setShow(ChangeKind show) {
        this.show = show;
    }

    /** What is shown, as the address says it. */
    public String getQuery() {
        return isFindingsShown()
                ? FINDINGS + "=1"
                : "show=" + getShow() + "&q=" + URLEncoder.encode(typed == null ? "" : typed, StandardCharsets.UTF_8);
    }

    /** A page that watches a run goes on to what came of it. */
    public void leaveWhenDone() throws IOException {
        if (!getRow().state().isRunning()) {
            faces.getExternalContext().redirect("/central/import.xhtml?id=" + number());
        }
    }

    /** Whether the findings about rows are asked for instead of the changes. */
    public boolean isFindingsShown() {
        return faces.getExternalContext().getRequestParameterMap().containsKey(FINDINGS);
    }

    /** What can't be read is no import's number. */
    long number() {
        String id = faces.getExternalContext().getRequestParameterMap().get("id");
        return id != null && id.matches("[0-9]{1,18}") ? Long.parseLong(id) : 0;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
