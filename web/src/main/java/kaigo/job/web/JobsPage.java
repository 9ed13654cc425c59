package kaigo.job.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import kaigo.job.JobOperating;
import kaigo.job.JobRunsReading;
import kaigo.job.OperableJob;
import kaigo.job.model.JobRunRow;
import kaigo.job.model.JobRunState;
import kaigo.party.OfficeImportOrdering;

/** ジョブの実行: the newest runs, and what the operator may start. */
@Named
@RequestScoped
public class JobsPage {
    private static final String ITSELF = "/central/jobs.xhtml?faces-redirect=true";

    @Inject
    JobRunsReading reading;

    @Inject
    JobOperating operating;

    @Inject
    OfficeImportOrdering offices;

    private List<JobRunRow> runs;
    private Part file;

    public void open() {
        runs = reading.recent();
    }

    /** 手動で実行. */
    public String start(OperableJob job) {
        operating.start(job);
        return ITSELF;
    }

    /** A browser sends an empty part when no file was chosen, which {@code required} takes for a value. */
    public void mustBeChosen(FacesContext faces, UIComponent input, Object value) {
        if (!(value instanceof Part part)
                || part.getSubmittedFileName() == null
                || part.getSubmittedFileName().isBlank()) {
            String sentence = faces.getApplication().evaluateExpressionGet(faces, "#{jobText.noFile}", String.class);
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        }
    }

    /** 事業所データの取込み. */
    public String importOffices() throws IOException {
        try (InputStream content = file.getInputStream()) {
            offices.order(file.getSubmittedFileName(), content);
        }
        return ITSELF;
    }

    /** Also asked before the page is opened, when a following list calls back. */
    public List<JobRunRow> getRuns() {
        if (runs == null) {
            open();
        }
        return runs;
    }

    public OperableJob[] getOperable() {
        return OperableJob.values();
    }

    /** Whether one is under way, so that the list follows by itself. */
    public boolean isRunning() {
        return getRuns().stream().anyMatch(run -> run.state() == JobRunState.STARTED);
    }

    /** Colour of a state. */
    public String tone(JobRunState state) {
        return switch (state) {
            case COMPLETED -> "ok";
            case STARTED -> "run";
            case FAILED -> "error";
            case STOPPED, ABANDONED -> "warn";
        };
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
