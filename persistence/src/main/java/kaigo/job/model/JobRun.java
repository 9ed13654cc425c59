package kaigo.job.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** ジョブの実行記録: one execution, from its start to its end, with its figures. */
@Entity
@Table(name = "job_run")
public class JobRun {
    private static final int MESSAGE = 1000;

    @Id
    @Column(name = "execution_id")
    private long executionId;

    @Column(name = "job_name")
    private String jobName;

    private String parameters;

    @Column(name = "business_date")
    private LocalDate businessDate;

    @Enumerated(EnumType.STRING)
    private JobRunState state = JobRunState.STARTED;

    @Column(name = "rows_read")
    private long read;

    @Column(name = "rows_written")
    private long written;

    @Column(name = "rows_skipped")
    private long skipped;

    private String message;

    @Column(name = "started_by")
    private String startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected JobRun() {} // JPA

    public JobRun(
            long executionId,
            String jobName,
            String parameters,
            LocalDate businessDate,
            String startedBy,
            Instant startedAt) {
        this.executionId = executionId;
        this.jobName = jobName;
        this.parameters = parameters;
        this.businessDate = businessDate;
        this.startedBy = startedBy;
        this.startedAt = startedAt;
    }

    /** 件数の加算, step by step. */
    public void count(Figures figures) {
        read += figures.read();
        written += figures.written();
        skipped += figures.skipped();
    }

    /** One line for people about what came of it; the first reason of a failure stays. */
    public void say(String line) {
        if (message == null) {
            message = line.length() > MESSAGE ? line.substring(0, MESSAGE) : line;
        }
    }

    /** 終了. Once ended it stays so. */
    public void end(JobRunState how, Instant at) {
        if (state == JobRunState.STARTED) {
            state = how;
            endedAt = at;
        }
    }

    public long executionId() {
        return executionId;
    }

    public String jobName() {
        return jobName;
    }

    public String parameters() {
        return parameters;
    }

    public JobRunState state() {
        return state;
    }

    public String message() {
        return message;
    }
}
