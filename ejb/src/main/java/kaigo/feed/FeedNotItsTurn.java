package kaigo.feed;

import kaigo.refusal.model.Refusal;

/** 順番待ち: an older feed of the same insurer is still under way. */
public class FeedNotItsTurn extends Refusal {
    private static final long serialVersionUID = 1L;

    public FeedNotItsTurn() {
        super("refusal.feedNotItsTurn");
    }
}
