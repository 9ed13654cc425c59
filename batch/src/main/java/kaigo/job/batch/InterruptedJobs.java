package kaigo.job.batch;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import kaigo.job.model.JobRun;

/** 中断したジョブ: at each start of a server, runs that nobody's lease keeps alive are closed as abandoned. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class InterruptedJobs {
    @Inject
    JobBook book;

    @Inject
    JobLeases leases;

    @PostConstruct
    void closeAbandoned() {
        for (JobRun run : book.open()) {
            if (leases.isFree(run.jobName(), run.parameters())) {
                book.abandon(
                        run.executionId(),
                        Sentences.beside(InterruptedJobs.class).of("job.interrupted"));
            }
        }
    }
}
