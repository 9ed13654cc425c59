package kaigo.feed;

import java.time.Instant;
import java.time.LocalDate;
import kaigo.feed.model.FeedUndo;

/**
 * 公開中のデータ: which feed an insurer's data come from and how fresh they are.
 *
 * @param undoUntil up to when it may be undone; null when that is over
 */
public record FeedStandingView(int sequenceNo, LocalDate baseDate, Instant appliedAt, Instant undoUntil) {
    static FeedStandingView of(int sequenceNo, LocalDate baseDate, Instant appliedAt, Instant now) {
        Instant until = appliedAt.plus(FeedUndo.WITHIN);
        return new FeedStandingView(sequenceNo, baseDate, appliedAt, until.isBefore(now) ? null : until);
    }
}
