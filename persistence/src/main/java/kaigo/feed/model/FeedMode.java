package kaigo.feed.model;

/** 連携の方式. */
public enum FeedMode {
    /** 初期: all rows as of a day; what isn't in it goes. */
    INITIAL,
    /** 差分: what has changed. */
    DELTA
}
