package kaigo.grant.batch;

import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.batch.runtime.context.JobContext;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import kaigo.grant.GrantRun;
import kaigo.job.batch.JobBook;
import kaigo.job.batch.Sentences;
import kaigo.job.model.JobFinding;

/**
 * 一件ずつの処理: base of the processors. Each application is done in a transaction of its own; one that can't be done is left
 * as it stands for the next run, noted with the run, and holds up no other.
 */
abstract class OneByOne implements ItemProcessor {
    private static final Logger LOG = Logger.getLogger(OneByOne.class.getName());
    private static final String LEFT_OUT = "grant.leftOut";

    @Inject
    JobContext job;

    @Inject
    GrantRuns runs;

    @Inject
    JobBook book;

    private GrantRun run;

    /** @return false when there was nothing to do any more */
    abstract boolean work(GrantRun now, long id);

    @Override
    public final Object processItem(Object id) throws Exception {
        if (run == null) {
            run = runs.of(job);
        }
        try {
            return GrantRuns.as(job, () -> work(run, (Long) id)) ? id : null;
        } catch (RuntimeException failure) {
            LOG.log(Level.SEVERE, failure, () -> "application " + id + " is left for the next run");
            leaveOut((Long) id);
            return null;
        }
    }

    private void leaveOut(long id) {
        book.leaveOut(
                job.getExecutionId(),
                new JobFinding(LEFT_OUT, true, null, Long.toString(id)),
                Sentences.beside(OneByOne.class).of(LEFT_OUT, Long.toString(id)));
    }
}
