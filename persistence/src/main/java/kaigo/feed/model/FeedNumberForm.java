package kaigo.feed.model;

import kaigo.refusal.model.Refusal;

/** 連携番号がない、または形が違う. */
public class FeedNumberForm extends Refusal {
    private static final long serialVersionUID = 1L;

    public FeedNumberForm() {
        super("refusal.feedNumberForm");
    }
}
