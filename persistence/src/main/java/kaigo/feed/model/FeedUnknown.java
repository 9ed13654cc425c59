package kaigo.feed.model;

import kaigo.refusal.model.Refusal;

/** 連携が見つからない: no such feed, or one of another insurer: the two look the same from outside. */
public class FeedUnknown extends Refusal {
    private static final long serialVersionUID = 1L;

    public FeedUnknown() {
        super("refusal.feedUnknown");
    }
}
