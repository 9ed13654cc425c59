package kaigo.job.batch;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.context.JobContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import kaigo.account.Actors;
import kaigo.account.model.Actor;
import kaigo.job.JobStarting;
import kaigo.job.model.NotRunning;

/** ジョブの起動: a bean of this archive, because the runtime looks for the job's XML where its starter lives. */
@Stateless
public class JobStarter implements JobStarting {
    private static final int LOOKS = 40;
    private static final int LOOK_MILLIS = 50;
    static final String STARTED_BY = "startedBy";
    static final String STARTED_BY_ID = "startedById";

    /** Of which execution this one is the restart; also given by the starter's command. */
    static final String RESTART_OF = "restartOf";

    @Inject
    JobBook book;

    @Override
    public long start(String job, Map<String, String> parameters) {
        return begin(job, parameters, new Properties());
    }

    @Override
    public long restart(String job, Map<String, String> parameters, long former) {
        Properties properties = new Properties();
        properties.setProperty(RESTART_OF, Long.toString(former));
        return begin(job, parameters, properties);
    }

    private long begin(String job, Map<String, String> parameters, Properties properties) {
        properties.putAll(parameters);
        Actor starter = Actors.current();
        properties.setProperty(STARTED_BY, starter.name());
        if (starter.accountId() == null) {
            return BatchRuntime.getJobOperator().start(job, properties);
        }
        properties.setProperty(STARTED_BY_ID, starter.accountId().toString());
        long execution = BatchRuntime.getJobOperator().start(job, properties);
        awaitRecord(execution);
        return execution;
    }

    @Override
    public void stop(long execution) {
        if (!book.askToStop(execution, Actors.current().name())) {
            throw new NotRunning();
        }
        StoppableJob.stopHere(execution);
    }

    /** 起動者の利用者番号 of a run; null when no person started it. */
    public static Long startedBy(JobContext job) {
        String id = BatchRuntime.getJobOperator()
                .getParameters(job.getExecutionId())
                .getProperty(STARTED_BY_ID);
        return id == null ? null : Long.valueOf(id);
    }

    /** The job opens its record in a thread of its own: a person who started it finds it in the list. */
    private void awaitRecord(long execution) {
        try {
            for (int look = 0; look < LOOKS && !book.knows(execution); look++) {
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
