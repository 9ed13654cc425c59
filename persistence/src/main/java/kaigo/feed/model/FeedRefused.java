package kaigo.feed.model;

import kaigo.refusal.model.Refusal;

/** 連携の全体拒否: the feed is refused whole and nothing is changed; its sentence is that of the rule's code. */
public class FeedRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    private final FeedCode code;
    private final String detail;

    public FeedRefused(FeedCode code) {
        this(code, "");
    }

    /** @param detail a file name, a heading or numbers: never a person's data */
    public FeedRefused(FeedCode code, String detail) {
        super(code.code(), detail);
        this.code = code;
        this.detail = detail;
    }

    public FeedCode code() {
        return code;
    }

    public String detail() {
        return detail;
    }
}
