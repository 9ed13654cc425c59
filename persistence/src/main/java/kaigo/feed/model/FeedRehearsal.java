package kaigo.feed.model;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 試行: what a checked feed would change, written down beside it and nowhere else: the figures, what they mean for people,
 * and a few differences by number and column. No data of persons is copied.
 */
public final class FeedRehearsal {
    private static final int SAMPLE = 20;
    private static final int COLUMNS = 400;

    private final Connection connection;
    private final Sql sql;
    private final Feed feed;
    private final String insurerNo;

    /** @param connection with a transaction of its own; the caller commits */
    public FeedRehearsal(Connection connection, Feed feed) {
        this.connection = connection;
        this.sql = new Sql(connection);
        this.feed = feed;
        this.insurerNo = feed.insurerNo().value();
    }

    /** @return the applied feed that it was compared with, 0 before the first */
    public long rehearse() throws SQLException {
        sql.planForSets();
        long standing = sql.number("SELECT feed_id FROM feed_standing WHERE insurer_no = ? FOR SHARE", insurerNo);
        forget();
        FeedComparison comparison = new FeedComparison(connection, feed);
        Set<FeedKind> kinds = comparison.stage().kinds();
        for (FeedKind kind : kinds) {
            FeedComparison.Counted counted = comparison.compare(kind);
            new FeedFigures(sql, feed.id()).write(kind, counted);
            if (!counted.fresh() && counted.written() > 0) {
                sample(kind, comparison.stage().of(kind));
                note(kind, comparison.stage().of(kind));
            }
        }
        return standing;
    }

    private void forget() throws SQLException {
        sql.run("DELETE FROM feed_effect WHERE feed_id = ?", feed.id());
        sql.run("DELETE FROM feed_difference WHERE feed_id = ?", feed.id());
    }

    private void note(FeedKind kind, String stage) throws SQLException {
        for (FeedEffect effect : FeedEffect.values()) {
            if (effect.kind() == kind) {
                sql.run(
                        "INSERT INTO feed_effect (feed_id, effect, persons) SELECT ?, ?, n FROM (SELECT count(DISTINCT "
                                + effect.counted() + ") AS n " + effect.from(stage) + ") q WHERE n > 0",
                        feed.id(),
                        effect.name(),
                        insurerNo);
            }
        }
    }

    /** Of each sort of change the first by number. */
    private void sample(FeedKind kind, String stage) throws SQLException {
        FeedLayout layout = kind.layout();
        boolean consent = kind == FeedKind.CONSENT;
        String differing = consent
                ? "'同意区分'"
                : layout.contentColumns().stream()
                        .filter(column -> !column.equals("history_no")) // it changes with every version
                        .map(column -> "CASE WHEN t.%1$s IS DISTINCT FROM s.%1$s THEN '%2$s' END"
                                .formatted(column, layout.labelOf(column)))
                        .collect(Collectors.joining(", "));
        for (String change : List.of("'I'", "'U'", "'D', 'A'")) {
            sql.run(
                    """
                    INSERT INTO feed_difference (feed_id, kind, change, insured_no, columns)
                    SELECT ?, ?, CASE c.change WHEN 'A' THEN 'D' ELSE c.change::text END, coalesce(s.insured_no, t.insured_no),
                           CASE c.change WHEN 'U' THEN left(coalesce(nullif(concat_ws('、', %1$s), ''), '履歴番号'), %2$d) ELSE '' END
                      FROM %3$s c LEFT JOIN %4$s s ON s.line = c.line
                      LEFT JOIN %5$s t ON t.insurer_no = ? AND t.id = c.old_id
                     WHERE c.change IN (%6$s) ORDER BY 4 LIMIT %7$d
                    """.formatted(differing, COLUMNS, FeedChange.list(kind), stage, layout.table(), change, SAMPLE),
                    feed.id(),
                    kind.name(),
                    insurerNo);
        }
    }
}
