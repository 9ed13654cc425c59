package kaigo.feed.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import kaigo.job.model.Figures;

/** 次の連携: lets the insurer's next feed begin. */
@Named
@Dependent
public class StartNextFeed extends FeedStep {
    @Override
    protected Figures perform() {
        feeds.startNext(feedId());
        return Figures.NONE;
    }
}
