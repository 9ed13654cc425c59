package kaigo.job;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.job.model.JobPart;
import kaigo.job.model.JobParts;
import kaigo.job.model.JobRun;
import kaigo.job.model.JobRunRow;
import kaigo.job.model.JobRunState;
import kaigo.job.model.JobRuns;
import kaigo.setting.model.Setting;
import kaigo.setting.model.Settings;
import kaigo.time.BusinessClock;
import kaigo.time.SystemClock;

/** 実行記録の閲覧: what the operations page shows. */
@Stateless
public class JobRunsReading {
    private static final int PAGE = 50;

    @Inject
    JobRuns runs;

    @Inject
    JobParts parts;

    @Inject
    Settings settings;

    @Inject
    BusinessClock clock;

    @Inject
    SystemClock system;

    /** The newest runs. */
    @Needs(Right.JOB_READ)
    public List<JobRunRow> recent() {
        return runs.recent(PAGE).stream().map(this::soFar).toList();
    }

    private JobRunRow soFar(JobRunRow row) {
        return row.state() == JobRunState.STARTED
                ? row.soFar(parts.of(row.executionId()).stream()
                        .mapToLong(JobPart::done)
                        .sum())
                : row;
    }

    /** One run with its parts and what it found in its input. */
    @Needs(Right.JOB_READ)
    public JobRunView run(long executionId) {
        JobRun run = runs.require(executionId);
        boolean operable = OperableJob.includes(run.jobName());
        JobRunRow row = soFar(runs.row(executionId));
        Instant end = row.endedAt() == null ? system.now() : row.endedAt();
        Long successor = runs.successor(executionId).orElse(null);
        return new JobRunView(
                row,
                parts.of(executionId),
                runs.findings(executionId),
                Duration.between(row.startedAt(), end).toSeconds(),
                operable && run.state() == JobRunState.STARTED && !run.isAskedToStop(),
                operable && run.isRestartable() && successor == null,
                successor);
    }

    /** 暦による起動: which jobs start by themselves, and when next; empty while the operator has switched it off. */
    @Needs(Right.JOB_READ)
    public List<JobPlan> planned() {
        if (!settings.isOn(Setting.JOB_CALENDAR)) {
            return List.of();
        }
        LocalDate today = clock.today();
        return Arrays.stream(CalendarJob.values())
                .map(job -> new JobPlan(job.jobName(), job.rule(), job.rule().nextDue(today)))
                .toList();
    }
}
