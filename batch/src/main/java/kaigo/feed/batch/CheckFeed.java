package kaigo.feed.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import kaigo.job.model.Figures;

/** 形式の確認・行の確認. */
@Named
@Dependent
public class CheckFeed extends FeedStep {
    @Override
    protected Figures perform() throws Exception {
        return feeds.check(feedId());
    }
}
