package kaigo.feed.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import kaigo.job.model.Figures;

/** 反映. */
@Named
@Dependent
public class MergeFeed extends FeedStep {
    @Override
    protected Figures perform() throws Exception {
        return feeds.merge(feedId());
    }
}
