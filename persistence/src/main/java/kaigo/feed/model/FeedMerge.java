package kaigo.feed.model;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import kaigo.assessment.model.UsualDaysCount;

/**
 * 反映: the staged rows of one feed become the state that everybody sees, in sets and in one transaction of the caller:
 * old to the last moment, then new. Rows are compared first, so that an unchanged one costs no write.
 */
public final class FeedMerge {
    private static final int MANY = 10_000;

    private final Connection connection;
    private final Sql sql;
    private final Feed feed;
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
        this.sql = new Sql(connection);
        this.feed = feed;
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
     * @throws RehearsalOutdated when it would change something else than was rehearsed
     */
    public long apply() throws SQLException {
        sql.planForSets();
        takeStanding();
        FeedComparison comparison = new FeedComparison(connection, feed);
        if (!comparison.stage().areWhole()) {
            // A crash of the database empties the staging tables; the check fills them again.
            throw new IllegalStateException("Staged rows don't agree with the check");
        }
        long written = 0;
        for (FeedKind kind : comparison.stage().kinds()) {
            FeedComparison.Counted counted = comparison.compare(kind);
            if (feed.wasRehearsed()) {
                requireAsRehearsed(kind, counted);
            }
            write(comparison, kind, counted);
            if (kind == FeedKind.ASSESSMENT && counted.written() > 0) {
                new UsualDaysCount(connection).count(insurerNo, today);
            }
            if (kind == FeedKind.INSURED && !counted.fresh() && counted.written() > 0) {
                new FeedRelations(connection, feedId, insurerNo, today).followList();
            }
            new FeedFigures(sql, feedId).write(kind, counted);
            written += counted.written();
        }
        comparison.stage().drop();
        sql.run("DELETE FROM feed_difference WHERE feed_id = ?", feedId);
        sql.run("UPDATE feed SET state = 'APPLIED', finished_at = ?, version = version + 1 WHERE id = ?", at, feedId);
        return written;
    }

    /**
     * After the commit: tables in which much was written are counted anew for the database's plans. Until its own
     * housekeeping comes by, the insurer's next feed would be planned for tables that look empty.
     *
     * @param connection without a transaction: tables that are held longer keep other insurers' feeds waiting
     */
    public static void countAnew(Connection connection, long feedId) throws SQLException {
        Sql sql = new Sql(connection);
        for (FeedKind kind : new StageTables(connection, feedId).kinds()) {
            if (sql.any(
                    "feed_result WHERE feed_id = ? AND kind = ? AND inserted + updated + deleted >= ?",
                    feedId,
                    kind.name(),
                    MANY)) {
                sql.run("ANALYZE " + kind.layout().table());
            }
        }
    }

    /** Rows of the feed that were left out. */
    public long rejected() throws SQLException {
        return sql.number("SELECT coalesce(sum(rejected), 0) FROM feed_result WHERE feed_id = ?", feedId);
    }

    /** Locks the insurer's standing and moves it to this feed. */
    private void takeStanding() throws SQLException {
        long standing = sql.number("SELECT feed_id FROM feed_standing WHERE insurer_no = ? FOR UPDATE", insurerNo);
        if (feed.wasRehearsed() && !feed.wasRehearsedOver(standing)) {
            throw new RehearsalOutdated();
        }
        int taken = sql.run("""
                INSERT INTO feed_standing AS s (insurer_no, feed_id, sequence_no, base_date, applied_at)
                VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (insurer_no) DO UPDATE
                   SET feed_id = excluded.feed_id, sequence_no = excluded.sequence_no,
                       base_date = excluded.base_date, applied_at = excluded.applied_at
                 WHERE s.sequence_no <= excluded.sequence_no
                """, insurerNo, feedId, feed.sequenceNo(), baseDate, at);
        if (taken == 0) {
            throw new FeedRefused(FeedCode.SEQUENCE_OLD, String.valueOf(feed.sequenceNo()));
        }
    }

    private void requireAsRehearsed(FeedKind kind, FeedComparison.Counted counted) throws SQLException {
        if (!sql.any(
                "feed_result WHERE feed_id = ? AND kind = ? AND inserted = ? AND updated = ? AND deleted = ?",
                feedId,
                kind.name(),
                counted.inserted(),
                counted.updated(),
                counted.gone())) {
            throw new RehearsalOutdated();
        }
    }

    private void write(FeedComparison comparison, FeedKind kind, FeedComparison.Counted counted) throws SQLException {
        if (counted.written() == 0) {
            return;
        }
        if (kind == FeedKind.CONSENT) {
            comparison.writeConsents(at.toInstant());
            return;
        }
        FeedChange change = new FeedChange(kind.layout(), comparison.stage().of(kind));
        if (kind == FeedKind.OPINION) {
            FeedPapers.keep(sql, comparison.stage(), insurerNo, at);
        }
        if (counted.fresh()) {
            sql.run(change.insertAll(), insurerNo, feedId, baseDate, at);
            return;
        }
        if (kind == FeedKind.INSURED) {
            when(counted.updated() + counted.gone(), change.keepOldVersions(), at, insurerNo);
            when(counted.updated(), change.freeHistoryNos(), insurerNo);
            when(counted.gone(), change.deleteInPlace(), baseDate, feedId, baseDate, at, insurerNo);
            when(counted.updated(), change.updateInPlace(), feedId, baseDate, at, insurerNo);
            when(counted.inserted(), change.insertChanged(), insurerNo, feedId, baseDate, at);
        } else {
            when(counted.updated() + counted.gone(), change.supersede(), at, insurerNo);
            when(counted.gone(), change.insertDeleted(), baseDate, feedId, baseDate, at, insurerNo);
            when(counted.inserted() + counted.updated(), change.insertChanged(), insurerNo, feedId, baseDate, at);
        }
    }

    /** Only what has rows to write is asked for. */
    private void when(long rows, String statement, Object... parameters) throws SQLException {
        if (rows > 0) {
            sql.run(statement, parameters);
        }
    }
}
