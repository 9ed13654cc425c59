package kaigo.feed.model;

import java.sql.SQLException;

/** 件数の記録: what a merge wrote, or a rehearsal would write, of one kind. */
final class FeedFigures {
    private final Sql sql;
    private final long feedId;

    FeedFigures(Sql sql, long feedId) {
        this.sql = sql;
        this.feedId = feedId;
    }

    void write(FeedKind kind, FeedComparison.Counted counted) throws SQLException {
        sql.run(
                "UPDATE feed_result SET inserted = ?, updated = ?, unchanged = ?, deleted = ?"
                        + " WHERE feed_id = ? AND kind = ?",
                counted.inserted(),
                counted.updated(),
                counted.unchanged(),
                counted.gone(),
                feedId,
                kind.name());
    }
}
