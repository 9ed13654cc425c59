package kaigo.job.batch;

import jakarta.batch.api.listener.JobListener;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.Metric;
import jakarta.batch.runtime.StepExecution;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kaigo.job.model.Figures;
import kaigo.job.model.JobRun;
import kaigo.job.model.JobRunState;

/**
 * ジョブの記録係: the listener that each job names ({@code <listener ref="jobRecorder"/>}). It opens and closes the record,
 * holds the lease, and marks runs of the same job whose server died as abandoned: starting again after a kill is right.
 */
@Named
@Dependent
public class JobRecorder implements JobListener {
    private static final Set<Object> STARTER =
            Set.of(JobStarter.STARTED_BY, JobStarter.STARTED_BY_ID, JobStarter.RESTART_OF);
    private static final Sentences SENTENCES = Sentences.beside(JobRecorder.class);

    @Inject
    JobContext job;

    @Inject
    JobBook book;

    @Inject
    JobLeases leases;

    @Override
    public void beforeJob() {
        long id = job.getExecutionId();
        Properties given = BatchRuntime.getJobOperator().getParameters(id);
        String parameters = written(given);
        String former = given.getProperty(JobStarter.RESTART_OF);
        book.open(id, job.getJobName(), parameters, startedBy(given), former == null ? null : Long.valueOf(former));
        if (!leases.take(id, job.getJobName(), parameters)) {
            book.explainFailure(id, SENTENCES.of("job.alreadyRuns"));
            book.close(id, JobRunState.FAILED);
            throw new IllegalStateException("The job " + job.getJobName() + " runs already");
        }
        book.open().stream()
                .filter(run -> run.executionId() != id && sameWork(run, parameters))
                .forEach(run -> book.abandon(run.executionId(), SENTENCES.of("job.interrupted")));
    }

    @Override
    public void afterJob() {
        long id = job.getExecutionId();
        try {
            book.count(id, chunks(id));
            book.close(id, state(job.getBatchStatus()));
        } finally {
            leases.release(id);
        }
    }

    private boolean sameWork(JobRun run, String parameters) {
        return run.jobName().equals(job.getJobName()) && run.parameters().equals(parameters);
    }

    /** Steps of chunks are counted by the runtime; other steps count themselves. */
    private static Figures chunks(long executionId) {
        return BatchRuntime.getJobOperator().getStepExecutions(executionId).stream()
                .map(step -> new Figures(
                        metric(step, Metric.MetricType.READ_COUNT),
                        metric(step, Metric.MetricType.WRITE_COUNT),
                        metric(step, Metric.MetricType.FILTER_COUNT)
                                + metric(step, Metric.MetricType.PROCESS_SKIP_COUNT)
                                + metric(step, Metric.MetricType.READ_SKIP_COUNT)
                                + metric(step, Metric.MetricType.WRITE_SKIP_COUNT)))
                .reduce(Figures.NONE, Figures::plus);
    }

    private static long metric(StepExecution step, Metric.MetricType type) {
        for (Metric metric : step.getMetrics()) {
            if (metric.getType() == type) {
                return metric.getValue();
            }
        }
        return 0;
    }

    /** After the last step and before the end is written, a good run still counts as started. */
    private static JobRunState state(BatchStatus status) {
        return switch (status) {
            case STARTING, STARTED, COMPLETED -> JobRunState.COMPLETED;
            case STOPPING, STOPPED -> JobRunState.STOPPED;
            case FAILED, ABANDONED -> JobRunState.FAILED;
        };
    }

    private static String written(Properties given) {
        return new TreeMap<>(given)
                .entrySet().stream()
                        .filter(entry -> !STARTER.contains(entry.getKey()))
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining(" "));
    }

    private static String startedBy(Properties given) {
        return given.getProperty(JobStarter.STARTED_BY, "");
    }
}
