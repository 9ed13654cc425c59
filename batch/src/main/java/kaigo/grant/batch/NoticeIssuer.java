package kaigo.grant.batch;

import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.batch.runtime.context.JobContext;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kaigo.grant.GrantDeciding;

/** 決定通知書とメール; what was noticed before is skipped. */
@Named
@Dependent
public class NoticeIssuer implements ItemProcessor {
    @EJB
    GrantDeciding deciding;

    @Inject
    JobContext job;

    @Inject
    GrantRuns runs;

    @Override
    public Object processItem(Object id) throws Exception {
        return GrantRuns.as(job, () -> deciding.issueNotice(runs.of(job), (Long) id)) ? id : null;
    }
}
