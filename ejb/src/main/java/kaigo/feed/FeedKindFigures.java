package kaigo.feed;

import java.util.Collection;
import kaigo.feed.model.FeedKind;

/** 種類ごとの件数; of all kinds together the kind is null. */
public record FeedKindFigures(
        FeedKind kind, long read, long inserted, long updated, long unchanged, long deleted, long rejected) {

    static FeedKindFigures total(Collection<FeedKindFigures> kinds) {
        return kinds.stream()
                .reduce(
                        new FeedKindFigures(null, 0, 0, 0, 0, 0, 0),
                        (sum, kind) -> new FeedKindFigures(
                                null,
                                sum.read + kind.read,
                                sum.inserted + kind.inserted,
                                sum.updated + kind.updated,
                                sum.unchanged + kind.unchanged,
                                sum.deleted + kind.deleted,
                                sum.rejected + kind.rejected));
    }

    /** Rows that changed something. */
    public long written() {
        return inserted + updated + deleted;
    }

    /** Rows that stand as sent: changed or equal already. */
    public long accepted() {
        return read - rejected;
    }
}
