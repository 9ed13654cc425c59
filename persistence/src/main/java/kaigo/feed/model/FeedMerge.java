package kaigo.feed.model;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import kaigo.assessment.model.UsualDaysCount;
import kaigo.consent.model.ConsentStatements;

/**
 * 反映: the staged rows of one feed become the state that everybody sees, in sets and in one transaction of the caller:
 * old to the last moment, then new. Rows are compared first, so that an unchanged one costs no write.
 */
public final class FeedMerge {
    private final Connection connection;
    private final long feedId;
    private final String insurerNo;
    private final LocalDate baseDate;
    private final LocalDate today;
    private final Timestamp at;

    /**
     * @param connection with a transaction of its own; the caller commits
     * @param today 業務日付, by which relations end; the data's own day is their 基準日
     */
    public FeedMerge(Connection connection, Feed feed, LocalDate today, Instant at) {
        this.connection = connection;
        this.feedId = feed.id();
        this.insurerNo = feed.insurerNo().value();
        this.baseDate = feed.baseDate();
        this.today = today;
        this.at = Timestamp.from(at);
    }

    /**
     * Merges all kinds and closes the feed.
     *
     * @return rows written
     * @throws FeedRefused when a newer feed of the insurer was applied meanwhile
     */
    public long apply(int sequenceNo) throws SQLException {
        takeStanding(sequenceNo);
        long written = 0;
        for (FeedKind kind : FeedKind.values()) {
            long changed = merge(kind.layout());
            if (kind == FeedKind.ASSESSMENT && changed > 0) {
                new UsualDaysCount(connection).count(insurerNo, today);
            }
            written += changed;
        }
        new FeedRelations(connection, feedId, insurerNo, today).follow();
        FeedStaging.clear(connection, feedId);
        run("UPDATE feed SET state = 'APPLIED', finished_at = ?, version = version + 1 WHERE id = ?", at, feedId);
        return written;
    }

    /** Locks the insurer's standing and moves it to this feed. */
    private void takeStanding(int sequenceNo) throws SQLException {
        int taken = run("""
                INSERT INTO feed_standing AS s (insurer_no, feed_id, sequence_no, base_date, applied_at)
                VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (insurer_no) DO UPDATE
                   SET feed_id = excluded.feed_id, sequence_no = excluded.sequence_no,
                       base_date = excluded.base_date, applied_at = excluded.applied_at
                 WHERE s.sequence_no <= excluded.sequence_no
                """, insurerNo, feedId, sequenceNo, baseDate, at);
        if (taken == 0) {
            throw new FeedRefused(FeedCode.SEQUENCE_OLD, String.valueOf(sequenceNo));
        }
    }

    private long merge(FeedLayout layout) throws SQLException {
        long staged = number("SELECT count(*) FROM " + layout.stagingTable() + " WHERE feed_id = ?", feedId);
        long checked = number(
                "SELECT coalesce(sum(read_rows - rejected), 0) FROM feed_result WHERE feed_id = ? AND kind = '"
                        + layout.kind() + "'",
                feedId);
        if (staged != checked) {
            // A crash of the database empties the staging tables; the check fills them again.
            throw new IllegalStateException("Staged rows don't agree with the check: " + staged + " of " + checked);
        }
        if (layout.kind() == FeedKind.CONSENT) {
            ConsentStatements.Taken taken =
                    new ConsentStatements(connection, insurerNo, feedId).take(baseDate, at.toInstant(), false);
            return figures(layout, staged, taken.inserted(), taken.updated(), taken.deleted());
        }
        FeedChange change = new FeedChange(layout);
        run(change.createList());
        run(change.fillList(), insurerNo, feedId);
        run("ANALYZE " + change.list());
        long updated = number("SELECT count(*) FROM " + change.list() + " WHERE old_id IS NOT NULL");
        long inserted = number("SELECT count(*) FROM " + change.list()) - updated;
        if (layout.kind() == FeedKind.INSURED) {
            run(change.keepOldVersions(), at, insurerNo);
            run(change.updateInPlace(), feedId, baseDate, at, feedId, insurerNo);
        } else {
            run(change.supersede(), at, insurerNo);
        }
        run(change.insert(), insurerNo, feedId, baseDate, at, feedId);
        long deleted = run(change.delete(), feedId, baseDate, at, feedId, insurerNo);
        return figures(layout, staged, inserted, updated, deleted);
    }

    private long figures(FeedLayout layout, long staged, long inserted, long updated, long deleted)
            throws SQLException {
        run(
                "UPDATE feed_result SET inserted = ?, updated = ?, unchanged = ?, deleted = ?"
                        + " WHERE feed_id = ? AND kind = '" + layout.kind() + "'",
                inserted,
                updated,
                staged - inserted - updated - deleted,
                deleted,
                feedId);
        return inserted + updated + deleted;
    }

    private int run(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        }
    }

    private long number(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
