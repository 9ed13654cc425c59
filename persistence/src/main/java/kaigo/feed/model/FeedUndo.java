package kaigo.feed.model;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * 取消し: takes back what an insurer's last feed wrote, from the versions it replaced, in one transaction of the caller. It
 * opens nothing again: who was made 不開示 stays so, relations that ended stay ended, a consent that was taken back or
 * refused stays so.
 */
public final class FeedUndo {
    /** How long after it was applied. */
    public static final Duration WITHIN = Duration.ofDays(7);

    private final Connection connection;
    private final Sql sql;
    private final Feed feed;
    private final long feedId;
    private final String insurerNo;
    private final LocalDate today;
    private final Timestamp at;
    private final Sql telling;
    private long rows;

    /**
     * @param connection with a transaction of its own; the caller commits
     * @param telling a connection beside it, that says at once how many rows are back
     */
    public FeedUndo(Connection connection, Connection telling, Feed feed, LocalDate today, Instant at) {
        this.connection = connection;
        this.sql = new Sql(connection);
        this.feed = feed;
        this.feedId = feed.id();
        this.insurerNo = feed.insurerNo().value();
        this.today = today;
        this.at = Timestamp.from(at);
        this.telling = new Sql(telling);
    }

    /**
     * Undoes it, who ordered it in time, however late the job comes to it.
     *
     * @return rows that are back
     * @throws UndoNotPossible unless it is the feed that stands
     * @throws UndoChangedSince when a row that it wrote was changed here since
     */
    public long undo() throws SQLException {
        sql.planForSets();
        long standing = sql.number("SELECT feed_id FROM feed_standing WHERE insurer_no = ? FOR UPDATE", insurerNo);
        if (standing != feedId) {
            throw new UndoNotPossible();
        }
        new FeedUndoCheck(connection, feed).requireUnchanged();
        persons();
        for (FeedKind kind : FeedKind.values()) {
            if (kind != FeedKind.INSURED && kind != FeedKind.CONSENT) {
                versions(kind.layout());
            }
        }
        consents();
        standingGoesBack();
        sql.run("UPDATE feed SET state = 'UNDONE', closed_at = ?, version = version + 1 WHERE id = ?", at, feedId);
        return rows;
    }

    private void back(int more) throws SQLException {
        rows += more;
        telling.run("UPDATE feed SET undone_rows = ? WHERE id = ?", rows, feedId);
    }

    /** Whether it is applied, and not longer ago than it may be undone. */
    public static boolean isFresh(Feed feed, Instant now) {
        return feed.state() == FeedState.APPLIED
                && !feed.finishedAt().plus(WITHIN).isBefore(now);
    }

    /** What the feed wrote is superseded; what it superseded is in force again. */
    private void versions(FeedLayout layout) throws SQLException {
        String keys = FeedReferences.of("o", layout.keys());
        int superseded = sql.run("""
                UPDATE %s SET superseded_at = ?, version = version + 1
                 WHERE insurer_no = ? AND feed_id = ? AND superseded_at IS NULL
                """.formatted(layout.table()), at, insurerNo, feedId);
        sql.run("""
                UPDATE %1$s o SET superseded_at = NULL, version = o.version + 1
                  FROM %1$s n
                 WHERE n.insurer_no = ? AND n.feed_id = ? AND n.superseded_at = ?
                   AND o.insurer_no = n.insurer_no AND (%2$s) = (%3$s) AND o.superseded_at = n.changed_at
                   AND o.id <> n.id
                """.formatted(layout.table(), keys, FeedReferences.of("n", layout.keys())), insurerNo, feedId, at);
        back(superseded);
    }

    /** Persons are kept in place: what stands goes to the history, what it replaced comes back from there. */
    private void persons() throws SQLException {
        List<String> content = FeedKind.INSURED.layout().contentColumns();
        String kept = "insurer_no, id, " + String.join(", ", content)
                + ", deleted_on, origin, feed_id, base_date, changed_at, version";
        sql.run("""
                CREATE TEMPORARY TABLE touched_person ON COMMIT DROP AS
                SELECT p.id, p.insured_no, h.version AS old_version
                  FROM insured_person p LEFT JOIN insured_person_history h
                       ON h.insurer_no = p.insurer_no AND h.id = p.id AND h.superseded_at = p.changed_at
                 WHERE p.insurer_no = ? AND p.feed_id = ?
                """, insurerNo, feedId);
        int touched =
                sql.run("""
                INSERT INTO insured_person_history (%1$s, superseded_at)
                SELECT %2$s, ? FROM insured_person p JOIN touched_person d ON d.id = p.id WHERE p.insurer_no = ?
                """.formatted(kept, FeedReferences.of("p", Arrays.asList(kept.split(", ")))), at, insurerNo);
        sql.run("""
                DELETE FROM insured_person p USING touched_person d
                 WHERE p.insurer_no = ? AND p.id = d.id AND d.old_version IS NULL
                """, insurerNo);
        sql.run("""
                UPDATE insured_person p SET history_no = '~' || p.id FROM touched_person d
                 WHERE p.insurer_no = ? AND p.id = d.id
                """, insurerNo);
        List<String> back = content.stream()
                .filter(column -> !column.equals("non_disclosure"))
                .map(column -> column + " = h." + column)
                .toList();
        sql.run("""
                UPDATE insured_person p
                   SET %s, deleted_on = h.deleted_on, feed_id = h.feed_id, base_date = h.base_date, origin = h.origin,
                       changed_at = CASE WHEN p.non_disclosure AND NOT h.non_disclosure THEN ? ELSE h.changed_at END,
                       non_disclosure = p.non_disclosure OR h.non_disclosure, version = p.version + 1
                  FROM touched_person d JOIN insured_person_history h ON h.id = d.id AND h.version = d.old_version
                 WHERE p.insurer_no = ? AND h.insurer_no = p.insurer_no AND p.id = d.id
                """.formatted(String.join(", ", back)), at, insurerNo);
        new FeedRelations(connection, feedId, insurerNo, today).closeTouched();
        back(touched);
    }

    /** A consent that the feed brought goes, and what stood before it comes back; a no that it brought stays. */
    private void consents() throws SQLException {
        sql.run("""
                CREATE TEMPORARY TABLE undone_consent ON COMMIT DROP AS
                SELECT n.insured_no, n.id FROM consent n
                 WHERE n.insurer_no = ? AND n.feed_id = ? AND n.superseded_at IS NULL AND n.state = 'GIVEN'
                """, insurerNo, feedId);
        sql.run("""
                UPDATE consent c SET superseded_at = ?, version = c.version + 1
                  FROM undone_consent u WHERE c.insurer_no = ? AND c.id = u.id
                """, at, insurerNo);
        sql.run("""
                UPDATE consent c SET superseded_at = NULL, version = c.version + 1
                 WHERE c.insurer_no = ? AND c.superseded_at = ?
                   AND (c.state <> 'GIVEN' OR c.insured_no IN (SELECT u.insured_no FROM undone_consent u))
                   AND NOT EXISTS (SELECT 1 FROM consent n WHERE n.insurer_no = c.insurer_no
                                      AND n.insured_no = c.insured_no AND n.superseded_at IS NULL)
                """, insurerNo, Timestamp.from(feed.finishedAt()));
    }

    private void standingGoesBack() throws SQLException {
        int moved = sql.run("""
                UPDATE feed_standing s
                   SET feed_id = f.id, sequence_no = f.sequence_no, base_date = f.base_date, applied_at = f.finished_at
                  FROM (SELECT * FROM feed WHERE insurer_no = ? AND state = 'APPLIED' AND id <> ?
                         ORDER BY finished_at DESC LIMIT 1) f
                 WHERE s.insurer_no = f.insurer_no
                """, insurerNo, feedId);
        if (moved == 0) {
            sql.run("DELETE FROM feed_standing WHERE insurer_no = ?", insurerNo);
        }
    }
}
