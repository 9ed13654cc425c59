package kaigo.feed.model;

import kaigo.refusal.model.Refusal;

/** 連携は終わっている: an applied or refused feed isn't processed again. */
public class FeedEnded extends Refusal {
    private static final long serialVersionUID = 1L;

    public FeedEnded() {
        super("refusal.feedEnded");
    }
}
