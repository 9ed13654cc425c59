package kaigo.job.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaigo.frame.web.Sentences;
import kaigo.grant.model.Imbalance;
import kaigo.job.JobOperating;
import kaigo.job.JobPlan;
import kaigo.job.JobRunsReading;
import kaigo.job.OperableJob;
import kaigo.job.model.JobRunRow;
import kaigo.job.model.JobRunState;

/** ジョブの実行: the newest runs, and what the operator may start. */
@Named
@RequestScoped
public class JobsPage {
    private static final String CALENDAR = "calendar";
    private static final Set<String> FINDINGS = Stream.concat(
                    Stream.of("grant.leftOut", "grant.unreviewed"),
                    Arrays.stream(Imbalance.Kind.values()).map(kind -> "grant.balance." + kind))
            .collect(Collectors.toSet());
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

    /** 暦による起動の予定; empty while it is switched off. */
    public List<JobPlan> getPlanned() {
        return reading.planned();
    }

    /** Who started a run: a person, the calendar, another timer, or a command. */
    public String starter(String name) {
        return name == null || name.isEmpty()
                ? Sentences.in("job", "byCommand")
                : CALENDAR.equals(name) ? Sentences.in("job", "byCalendar") : name;
    }

    /** A kind of finding in words, or itself where there are none: the imports have pages of their own. */
    public String finding(String kind) {
        return FINDINGS.contains(kind) ? Sentences.in("job", "finding." + kind) : kind;
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
