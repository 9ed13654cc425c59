package kaigo.job.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kaigo.job.JobOperating;
import kaigo.job.JobRunsReading;
import kaigo.job.OperableJob;
import kaigo.job.model.JobRunRow;
import kaigo.job.model.JobRunState;

/** ジョブの実行: the newest runs, and what the operator may start. */
@Named
@RequestScoped
public class JobsPage {
    private static final String ITSELF = "/central/jobs.xhtml?faces-redirect=true";

    @Inject
    JobRunsReading reading;

    @Inject
    JobOperating operating;

    private List<JobRunRow> runs;

    public void open() {
        runs = reading.recent();
    }

    /** 手動で実行. */
    public String start(OperableJob job) {
        operating.start(job);
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
}
