package kaigo.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kaigo.job.CalendarJob;
import kaigo.job.model.JobPart;
import kaigo.job.model.JobParts;
import kaigo.job.model.JobRunRow;
import kaigo.job.model.JobRuns;
import kaigo.setting.model.Setting;
import kaigo.setting.model.Settings;
import kaigo.time.BusinessClock;
import kaigo.time.SystemClock;

/** 月次処理の進み: where the four jobs of a month stand. */
@ApplicationScoped
class GrantJobStanding {
    private static final List<String> MONTHLY =
            List.of("grant-review", "grant-decision", "grant-transfer", "grant-reconcile");

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

    List<GrantJobCard> cards() {
        Map<String, JobRunRow> latest =
                runs.latest(MONTHLY).stream().collect(Collectors.toMap(JobRunRow::jobName, Function.identity()));
        return MONTHLY.stream().map(job -> card(job, latest.get(job))).toList();
    }

    private GrantJobCard card(String job, JobRunRow run) {
        if (run == null) {
            return new GrantJobCard(job, null, null, null, 0, 0, 0, nextOn(job));
        }
        List<JobPart> its = parts.of(run.executionId());
        boolean inSets = its.isEmpty(); // it counts what it has read, and nothing beforehand
        Instant end = run.endedAt() == null ? system.now() : run.endedAt();
        return new GrantJobCard(
                job,
                run.executionId(),
                run.state(),
                run.startedAt(),
                inSets ? run.read() : its.stream().mapToLong(JobPart::done).sum(),
                inSets ? run.read() : its.stream().mapToLong(JobPart::total).sum(),
                Duration.between(run.startedAt(), end).toSeconds(),
                nextOn(job));
    }

    private LocalDate nextOn(String job) {
        return Arrays.stream(CalendarJob.values())
                .filter(planned -> planned.jobName().equals(job) && settings.isOn(Setting.JOB_CALENDAR))
                .map(planned -> planned.rule().nextDue(clock.today()))
                .findFirst()
                .orElse(null);
    }
}
