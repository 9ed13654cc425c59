package kaigo.grant.batch;

import jakarta.inject.Inject;
import java.util.List;
import kaigo.grant.GrantRun;
import kaigo.job.batch.ListReader;

/** 待っている申請: base of the readers of the monthly jobs. */
abstract class WaitingApplications extends ListReader {
    @Inject
    GrantRuns runs;

    /** Their ids, in the order of the work. */
    abstract List<Long> waiting(GrantRun run);

    @Override
    protected final List<Long> waiting() {
        return waiting(runs.of(job()));
    }
}
