package kaigo.grant.batch;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.JobContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import kaigo.grant.GrantRun;

/**
 * 待っている申請: base of the readers. The list is asked once at the opening; what was done before a kill isn't on it any more,
 * so no checkpoint is needed.
 */
abstract class WaitingApplications extends AbstractItemReader {
    @Inject
    JobContext job;

    @Inject
    GrantRuns runs;

    private Iterator<Long> waiting;

    /** Their ids, in the order of the work. */
    abstract List<Long> waiting(GrantRun run);

    @Override
    public void open(Serializable checkpoint) throws Exception {
        waiting = GrantRuns.as(job, () -> waiting(runs.of(job))).iterator();
    }

    @Override
    public Object readItem() {
        return waiting.hasNext() ? waiting.next() : null;
    }
}
