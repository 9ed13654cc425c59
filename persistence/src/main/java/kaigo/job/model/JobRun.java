package kaigo.job.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

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

    @Column(name = "stop_asked_by")
    private String stopAskedBy;

    @Column(name = "restart_of")
    private Long restartOf;

    protected JobRun() {} // JPA

    /** 開始 of an execution. */
    public JobRun(JobStart start, Instant startedAt) {
        this.executionId = start.executionId();
        this.jobName = start.jobName();
        this.parameters = start.parameters();
        this.businessDate = start.businessDate();
        this.startedBy = start.startedBy();
        this.restartOf = start.restartOf();
        this.startedAt = startedAt;
    }

    /** 停止の依頼: the run ends after what it has in hand. @return false when it isn't running any more */
    public boolean askToStop(String by) {
        if (state != JobRunState.STARTED) {
            return false;
        }
        stopAskedBy = by;
        return true;
    }

    public boolean isAskedToStop() {
        return stopAskedBy != null;
    }

    /** Whether it ended before its work was done, so that it may be started again with the same parameters. */
    public boolean isRestartable() {
        return state == JobRunState.STOPPED || state == JobRunState.FAILED || state == JobRunState.ABANDONED;
    }

    /** 件数の加算, step by step. */
    public void count(Figures figures) {
        read += figures.read();
        written += figures.written();
        skipped += figures.skipped();
    }

    /** One line for people about what came of it; more lines follow while there is room, none twice. */
    public void say(String line) {
        if (message == null) {
            message = line.length() > MESSAGE ? line.substring(0, MESSAGE) : line;
        } else if (!message.lines().toList().contains(line) && message.length() + line.length() < MESSAGE) {
            message += "\n" + line;
        }
    }

    /** The same, unless something was said before: of many alike the first is enough. */
    public void sayFirst(String line) {
        if (message == null) {
            say(line);
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

    /** The parameters one by one, to be given to a restart. */
    public Map<String, String> parameterMap() {
        return Arrays.stream(parameters.split(" (?=[A-Za-z]+=)"))
                .filter(pair -> pair.contains("="))
                .collect(Collectors.toMap(
                        pair -> pair.substring(0, pair.indexOf('=')), pair -> pair.substring(pair.indexOf('=') + 1)));
    }

    public LocalDate businessDate() {
        return businessDate;
    }

    public JobRunState state() {
        return state;
    }

    public String message() {
        return message;
    }
}
