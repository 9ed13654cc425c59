package kaigo.feed.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kaigo.feed.FeedErrorPage;
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
    private int page = 1;
    private transient FeedResultView feed;
    private transient FeedErrorPage errors;

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
        errors = null;
    }

    /** The findings, a page at a time. */
    public FeedErrorPage getErrors() {
        if (errors == null) {
            errors = reading.errors(feedId, page);
        }
        return errors;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, Math.min(page, FeedErrorPage.LAST));
    }

    public long getFeedId() {
        return feedId;
    }

    public void setFeedId(long feedId) {
        this.feedId = feedId;
    }
}
