package kaigo.feed.model;

/**
 * 受入れの上限: how much a feed may bring, so that neither a huge file nor a small one that unfolds hugely can hurt.
 *
 * @param uploadBytes bytes received
 * @param unpackedBytes bytes after unpacking
 * @param unpackedRatio unpacked bytes per packed byte
 * @param rejectedPercent share of bad rows above which the feed is refused whole
 */
public record FeedLimits(long uploadBytes, long unpackedBytes, int unpackedRatio, int rejectedPercent) {
    private static final long GIB = 1L << 30;

    /** More bad rows than this are counted but not listed one by one. */
    public static final int LISTED_ROWS = 10_000;

    public static final FeedLimits USUAL = new FeedLimits(2 * GIB, 16 * GIB, 200, 10);

    FeedLimits rejecting(int percent) {
        return new FeedLimits(uploadBytes, unpackedBytes, unpackedRatio, percent);
    }

    /** Whether so many bad rows among those read refuse the feed. */
    public boolean tooManyRejected(long rejected, long read) {
        return rejected * 100 > read * rejectedPercent;
    }
}
