package kaigo.feed.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import kaigo.feed.FeedApplying;
import kaigo.job.batch.ProcedureStep;

/** 連携の一段: a step about the feed that the job was started for. */
abstract class FeedStep extends ProcedureStep {
    @EJB
    FeedApplying feeds;

    @Inject
    @BatchProperty(name = "feed")
    String feed;

    final long feedId() {
        return Long.parseLong(feed);
    }
}
