package kaigo.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kaigo.feed.model.FeedKind;
import kaigo.feed.model.FeedMode;
import kaigo.feed.model.FeedState;

/**
 * 連携の結果: one feed as its page shows it.
 *
 * @param files names of the received files
 * @param bytes their size together
 * @param bytesDone how far the check has read
 * @param rowsDone rows read so far
 * @param total of all kinds
 * @param errors the first findings
 * @param errorCount how many findings are listed in all
 * @param leftOut rejected rows without a finding in the list: there were too many
 */
public record FeedResultView(
        long id,
        int sequenceNo,
        FeedMode mode,
        LocalDate baseDate,
        FeedState state,
        String refusalCode,
        String refusalDetail,
        Instant receivedAt,
        String receivedBy,
        Instant startedAt,
        Instant finishedAt,
        List<String> files,
        long bytes,
        long bytesDone,
        long rowsDone,
        List<FeedKindFigures> kinds,
        FeedKindFigures total,
        List<FeedErrorRow> errors,
        long errorCount,
        long leftOut) {

    /** The step that is being done, from 0; past the last one when all is done. */
    public int step() {
        return switch (state) {
            case RECEIVED -> 1;
            case CHECKING -> rowsDone == 0 ? 1 : 2;
            case MERGING, REHEARSED, DISCARDED -> 3;
            case APPLIED, UNDONE -> 4;
            case REFUSED -> total.read() == 0 ? 1 : 2;
        };
    }

    public boolean running() {
        return state.isUnderWay();
    }

    /** Whether it waits to be confirmed. */
    public boolean rehearsed() {
        return state == FeedState.REHEARSED;
    }

    public boolean applied() {
        return state == FeedState.APPLIED;
    }

    public boolean refused() {
        return state == FeedState.REFUSED;
    }

    /** Kinds with rows to be mended. */
    public List<FeedKind> rejectedKinds() {
        return kinds.stream()
                .filter(kind -> kind.rejected() > 0)
                .map(FeedKindFigures::kind)
                .toList();
    }
}
