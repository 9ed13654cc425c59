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
 * @param rehearses whether it stops after a dry run, for confirmation
 * @param undoneRows how many rows an undo has taken back so far
 * @param undoStoppedBy rows changed here that stopped its undo, 0 when the undo broke off; null unless it stopped
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
        long leftOut,
        boolean rehearses,
        long undoneRows,
        Long undoStoppedBy) {
    /** 受け取り, 形式の確認, 行の確認; then 試しの反映, where it stops for confirmation; then 反映. */
    private static final int FIRST_STEPS = 3;

    /** The step that is being done, from 0; past the last one when all is done. */
    public int step() {
        return switch (state) {
            case RECEIVED -> 1;
            case CHECKING -> rowsDone == 0 ? 1 : 2;
            case REHEARSED, DISCARDED -> FIRST_STEPS;
            case MERGING -> steps() - 1;
            case APPLIED, UNDOING, UNDONE -> steps();
            case REFUSED -> total.read() == 0 ? 1 : 2;
        };
    }

    /** How many steps there are. */
    public int steps() {
        return rehearses ? FIRST_STEPS + 2 : FIRST_STEPS + 1;
    }

    /** How far what runs is: rows taken back, else bytes read. */
    public long progress() {
        return undoing() ? undoneRows : bytesDone;
    }

    /** What {@link #progress} reaches at the end. */
    public long goal() {
        return undoing() ? total.written() : bytes;
    }

    public boolean undoing() {
        return state == FeedState.UNDOING;
    }

    public boolean undone() {
        return state == FeedState.UNDONE;
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
