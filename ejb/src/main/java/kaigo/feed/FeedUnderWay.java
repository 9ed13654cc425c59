package kaigo.feed;

import kaigo.refusal.model.Refusal;

/** ほかの連携の処理中: the insurer's data are about to change; decide when that has ended. */
public class FeedUnderWay extends Refusal {
    private static final long serialVersionUID = 1L;

    public FeedUnderWay() {
        super("refusal.feedUnderWay");
    }
}
