package kaigo.job.batch;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Stateless;
import java.util.Map;
import java.util.Properties;
import kaigo.account.Actors;
import kaigo.job.JobStarting;

/** ジョブの起動: a bean of this archive, because the runtime looks for the job's XML where its starter lives. */
@Stateless
public class JobStarter implements JobStarting {
    static final String STARTED_BY = "startedBy";

    @Override
    public long start(String job, Map<String, String> parameters) {
        Properties properties = new Properties();
        properties.putAll(parameters);
        properties.setProperty(STARTED_BY, Actors.current().name());
        return BatchRuntime.getJobOperator().start(job, properties);
    }
}
