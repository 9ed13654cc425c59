package kaigo.job.batch;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import kaigo.account.Actors;
import kaigo.job.JobStarting;

/** ジョブの起動: a bean of this archive, because the runtime looks for the job's XML where its starter lives. */
@Stateless
public class JobStarter implements JobStarting {
    private static final int LOOKS = 40;
    private static final int LOOK_MILLIS = 50;
    static final String STARTED_BY = "startedBy";

    @Inject
    JobBook book;

    @Override
    public long start(String job, Map<String, String> parameters) {
        Properties properties = new Properties();
        properties.putAll(parameters);
        properties.setProperty(STARTED_BY, Actors.current().name());
        long execution = BatchRuntime.getJobOperator().start(job, properties);
        awaitRecord(execution);
        return execution;
    }

    /** The job opens its record in a thread of its own: who started it finds it in the list. */
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
