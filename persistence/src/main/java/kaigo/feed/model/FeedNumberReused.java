package kaigo.feed.model;

import kaigo.refusal.model.Refusal;

/** 連携番号は使用済み: the number stands for something else that was sent before. */
public class FeedNumberReused extends Refusal {
    private static final long serialVersionUID = 1L;

    public FeedNumberReused(FeedNumber number) {
        super("refusal.feedNumberReused", number.value());
    }
}
