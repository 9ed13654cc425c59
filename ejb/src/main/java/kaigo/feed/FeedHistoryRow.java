package kaigo.feed;

import java.time.Instant;
import kaigo.feed.model.FeedMode;
import kaigo.feed.model.FeedState;

/**
 * 連携の履歴の一行.
 *
 * @param written rows inserted, updated and deleted
 * @param refusalCode KF-nnn of one refused whole, else null
 * @param current whether it is what is published now
 */
public record FeedHistoryRow(
        long id,
        int sequenceNo,
        Instant receivedAt,
        FeedMode mode,
        FeedState state,
        long read,
        long written,
        long unchanged,
        long rejected,
        String refusalCode,
        String refusalDetail,
        boolean current) {

    public boolean refused() {
        return state == FeedState.REFUSED;
    }

    /** Whether it waits to be confirmed. */
    public boolean rehearsed() {
        return state == FeedState.REHEARSED;
    }

    /** Whether it is published now, and stays so. */
    public boolean published() {
        return current && state == FeedState.APPLIED;
    }

    public boolean running() {
        return state.isUnderWay();
    }
}
