package kaigo.feed.model;

import kaigo.refusal.model.Refusal;

/** 割合ではない: a share of bad rows is between 0 and 100. */
public class FeedSettingWrong extends Refusal {
    private static final long serialVersionUID = 1L;

    public FeedSettingWrong() {
        super("refusal.feedSettingWrong");
    }
}
