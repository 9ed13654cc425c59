package kaigo.feed.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kaigo.feed.FeedReading;
import kaigo.feed.FeedResultView;

/** 連携の結果: one feed, followed live while it is under way. The view keeps which one, for the polls that follow. */
@Named
@ViewScoped
public class FeedResultPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    FeedReading reading;

    private long feedId;
    private transient FeedResultView feed;

    /** The feed as the page last saw it. */
    public FeedResultView getFeed() {
        if (feed == null) {
            feed = reading.result(feedId);
        }
        return feed;
    }

    /** What came of it since. */
    public void follow() {
        feed = reading.result(feedId);
    }

    public long getFeedId() {
        return feedId;
    }

    public void setFeedId(long feedId) {
        this.feedId = feedId;
    }
}
