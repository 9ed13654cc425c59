package kaigo.feed;

import kaigo.refusal.model.Refusal;

/** ファイルなし: nothing was chosen to be sent. */
public class FeedWithoutFiles extends Refusal {
    private static final long serialVersionUID = 1L;

    public FeedWithoutFiles() {
        super("refusal.feedWithoutFiles");
    }
}
