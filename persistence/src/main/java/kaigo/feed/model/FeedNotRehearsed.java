package kaigo.feed.model;

import kaigo.refusal.model.Refusal;

/** 確定待ちではない: only a rehearsed feed is confirmed or discarded, and only once. */
public class FeedNotRehearsed extends Refusal {
    private static final long serialVersionUID = 1L;

    public FeedNotRehearsed() {
        super("refusal.feedNotRehearsed");
    }
}
