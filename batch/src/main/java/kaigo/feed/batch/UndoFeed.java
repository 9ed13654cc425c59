package kaigo.feed.batch;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import kaigo.feed.FeedUndoing;
import kaigo.job.model.Figures;

/** 元に戻す. */
@Named
@Dependent
public class UndoFeed extends FeedStep {
    @EJB
    FeedUndoing undoing;

    @Override
    protected Figures perform() throws Exception {
        return undoing.run(feedId());
    }
}
