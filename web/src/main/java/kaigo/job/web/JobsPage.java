package kaigo.job.web;

import jakarta.enterprise.context.RequestScoped;
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

    /** 事業所データの取込み. */
    public String importOffices() throws IOException {
        try (InputStream content = file.getInputStream()) {
            offices.order(file.getSubmittedFileName(), content);
        }
        return ITSELF;
    }

    public List<JobRunRow> getRuns() {
        return runs;
    }

    public OperableJob[] getOperable() {
        return OperableJob.values();
    }

    /** Whether one is under way, so that the list follows by itself. */
    public boolean isRunning() {
        return runs.stream().anyMatch(run -> run.state() == JobRunState.STARTED);
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
