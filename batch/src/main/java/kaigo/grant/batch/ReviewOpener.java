package kaigo.grant.batch;

import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.batch.runtime.context.JobContext;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kaigo.grant.GrantReviewOpening;

/** 自動確認と担当割当; what isn't submitted any more is skipped. */
@Named
@Dependent
public class ReviewOpener implements ItemProcessor {
    @EJB
    GrantReviewOpening opening;

    @Inject
    JobContext job;

    @Inject
    GrantRuns runs;

    @Override
    public Object processItem(Object id) throws Exception {
        return GrantRuns.as(job, () -> opening.begin(runs.of(job), (Long) id)) ? id : null;
    }
}
