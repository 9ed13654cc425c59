package kaigo.feed.model;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;

/**
 * 取消しの前の確認: what was changed here since a feed was applied, which forbids its undo, and what the undo leaves as it
 * is. A row that somebody changes here keeps its feed and gets another day of change, or is superseded by one of here.
 */
public final class FeedUndoCheck {
    private static final int LISTED = 100;

    /**
     * ここで変わったもの.
     *
     * @param kind its kind's name; RELATION for a 担当 that was begun with a person of the feed
     */
    public record Changed(String kind, String insuredNo) {}

    /**
     * もどらないもの, in persons or relations.
     *
     * @param hidden persons whom the feed made 不開示: they stay so
     * @param relations relations that the feed ended: they stay ended
     * @param consents consents that it closed: they stay closed
     * @param mails mails about it that went out
     */
    public record Staying(long hidden, long relations, long consents, long mails) {}

    private final Connection connection;
    private final Sql sql;
    private final Feed feed;
    private final String insurerNo;

    public FeedUndoCheck(Connection connection, Feed feed) {
        this.connection = connection;
        this.sql = new Sql(connection);
        this.feed = feed;
        this.insurerNo = feed.insurerNo().value();
    }

    /** @throws UndoChangedSince when a row of the feed was */
    public void requireUnchanged() throws SQLException {
        long changed = 0;
        for (Sought sought : sought()) {
            changed += sql.number("SELECT count(*) FROM (" + sought.sql() + ") q", sought.parameters());
        }
        if (changed > 0) {
            throw new UndoChangedSince(changed);
        }
    }

    /** The first of them. */
    public List<Changed> changed() throws SQLException {
        List<Changed> changed = new ArrayList<>();
        for (Sought sought : sought()) {
            try (PreparedStatement select = connection.prepareStatement(sought.sql() + " ORDER BY 1 LIMIT " + LISTED)) {
                for (int i = 0; i < sought.parameters().length; i++) {
                    select.setObject(i + 1, sought.parameters()[i]);
                }
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        changed.add(new Changed(sought.kind(), rows.getString(1)));
                    }
                }
            }
        }
        return changed;
    }

    public Staying staying() throws SQLException {
        return new Staying(
                sql.number("""
                        SELECT count(*) FROM insured_person p
                          JOIN insured_person_history h ON h.insurer_no = p.insurer_no AND h.id = p.id
                               AND h.superseded_at = p.changed_at
                         WHERE p.insurer_no = ? AND p.feed_id = ? AND p.non_disclosure AND NOT h.non_disclosure
                        """, insurerNo, feed.id()),
                sql.number(
                        "SELECT count(*) FROM care_relation WHERE insurer_no = ? AND ended_by_feed = ?",
                        insurerNo,
                        feed.id()),
                sql.number("""
                        SELECT count(*) FROM consent c
                         WHERE c.insurer_no = ? AND c.superseded_at = ? AND c.state = 'GIVEN'
                           AND NOT EXISTS (SELECT 1 FROM consent n WHERE n.insurer_no = c.insurer_no
                                              AND n.insured_no = c.insured_no AND n.superseded_at IS NULL
                                              AND n.state = 'GIVEN')
                        """, insurerNo, at()),
                sql.number("SELECT count(*) FROM outgoing_mail WHERE unique_key LIKE ?", "feed-" + feed.id() + "-%"));
    }

    private Timestamp at() {
        return Timestamp.from(feed.finishedAt());
    }

    private record Sought(String kind, String sql, Object... parameters) {}

    private List<Sought> sought() {
        List<Sought> sought = new ArrayList<>();
        for (FeedKind kind : FeedKind.values()) {
            sought.add(
                    switch (kind) {
                        case INSURED ->
                            changedIn(
                                    kind,
                                    "SELECT insured_no FROM insured_person WHERE insurer_no = ? AND feed_id = ?"
                                            + " AND changed_at <> ?");
                        case CONSENT ->
                            changedIn(
                                    kind,
                                    "SELECT insured_no FROM consent WHERE insurer_no = ? AND feed_id = ?"
                                            + " AND (superseded_at > ? OR withdrawn_at > answered_at)");
                        default ->
                            changedIn(
                                    kind,
                                    "SELECT insured_no FROM " + kind.layout().table()
                                            + " WHERE insurer_no = ? AND feed_id = ? AND (superseded_at IS NOT NULL OR changed_at <> ?)");
                    });
        }
        sought.add(new Sought("RELATION", """
                SELECT r.insured_no FROM care_relation r
                  JOIN insured_person p ON p.insurer_no = r.insurer_no AND p.insured_no = r.insured_no
                 WHERE p.insurer_no = ? AND p.feed_id = ?
                   AND NOT EXISTS (SELECT 1 FROM insured_person_history h
                                    WHERE h.insurer_no = p.insurer_no AND h.id = p.id)
                """, insurerNo, feed.id()));
        return sought;
    }

    private Sought changedIn(FeedKind kind, String sql) {
        return new Sought(kind.name(), sql, insurerNo, feed.id(), at());
    }
}
