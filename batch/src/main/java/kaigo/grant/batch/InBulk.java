package kaigo.grant.batch;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import kaigo.grant.GrantRun;
import kaigo.job.batch.JobBook;
import kaigo.job.batch.Sentences;
import kaigo.job.model.Figures;
import kaigo.job.model.JobFinding;

/**
 * まとめての処理: base of the writers. The applications of a chunk are done together in a transaction of the service's; when
 * that fails, each in one of its own: one that can't be done is left as it stands for the next run, noted with the run,
 * and holds up no other.
 */
abstract class InBulk extends AbstractItemWriter {
    private static final Logger LOG = Logger.getLogger(InBulk.class.getName());
    private static final String LEFT_OUT = "grant.leftOut";

    @Inject
    JobContext job;

    @Inject
    GrantRuns runs;

    @Inject
    JobBook book;

    private GrantRun run;

    /** @return for how many there still was something to do */
    abstract int work(GrantRun now, List<Long> ids);

    @Override
    public final void writeItems(List<Object> items) throws Exception {
        if (run == null) {
            run = runs.of(job);
        }
        List<Long> ids = items.stream().map(Long.class::cast).toList();
        int left = ids.size() - done(ids);
        if (left > 0) {
            // The runtime counts the whole chunk as written.
            book.count(job.getExecutionId(), new Figures(0, -left, left));
        }
    }

    private int done(List<Long> ids) throws Exception {
        try {
            return GrantRuns.as(job, () -> work(run, ids));
        } catch (RuntimeException failure) {
            if (ids.size() == 1) {
                leaveOut(ids.get(0), failure);
                return 0;
            }
        }
        int done = 0;
        for (long id : ids) {
            done += done(List.of(id));
        }
        return done;
    }

    private void leaveOut(long id, RuntimeException failure) {
        LOG.log(Level.SEVERE, failure, () -> "application " + id + " is left for the next run");
        book.leaveOut(
                job.getExecutionId(),
                new JobFinding(LEFT_OUT, true, null, Long.toString(id)),
                Sentences.beside(InBulk.class).of(LEFT_OUT, Long.toString(id)));
    }
}
