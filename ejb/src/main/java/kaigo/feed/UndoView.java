package kaigo.feed;

import java.time.Instant;
import java.util.List;
import kaigo.feed.model.FeedUndoCheck;

/**
 * 取消しの確認: what its page shows before it is done.
 *
 * @param possible it is the feed that stands, and not applied too long ago
 * @param until up to when it may be undone; null when it isn't applied
 * @param staying what the undo leaves as it is
 * @param changed what was changed here since; with any the undo is refused
 */
public record UndoView(
        long feedId,
        int sequenceNo,
        boolean possible,
        Instant until,
        FeedUndoCheck.Staying staying,
        List<FeedUndoCheck.Changed> changed) {

    static UndoView impossible(long feedId, int sequenceNo, Instant until) {
        return new UndoView(feedId, sequenceNo, false, until, new FeedUndoCheck.Staying(0, 0, 0, 0), List.of());
    }

    public boolean allowed() {
        return possible && changed.isEmpty();
    }
}
