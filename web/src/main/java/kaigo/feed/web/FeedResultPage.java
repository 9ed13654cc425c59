package kaigo.feed.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kaigo.feed.FeedReading;
import kaigo.feed.FeedResultView;

/** 連携の結果: one feed, followed live while it is under way. */
@Named
@RequestScoped
public class FeedResultPage {
    @Inject
    FeedReading reading;

    private long feedId;
    private FeedResultView feed;

    public FeedResultView getFeed() {
        if (feed == null) {
            feed = reading.result(feedId);
        }
        return feed;
    }

    public long getFeedId() {
        return feedId;
    }

    public void setFeedId(long feedId) {
        this.feedId = feedId;
    }
}
