package kaigo.feed.model;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;

/**
 * 受入表: the staging tables of one feed, UNLOGGED: made like the templates of the schema when a file begins, dropped when
 * the feed has ended. Nobody else's rows are in them, so that they need neither an index nor a vacuum.
 */
final class StageTables {
    private final Connection connection;
    private final long feedId;

    StageTables(Connection connection, long feedId) {
        this.connection = connection;
        this.feedId = feedId;
    }

    String of(FeedKind kind) {
        return kind.layout().stagingTable() + "_" + feedId;
    }

    /** Persons with rows that were left out, by kind. */
    String rejected() {
        return "stage_rejected_" + feedId;
    }

    /** PDFs that came in the ZIP. */
    String papers() {
        return "stage_paper_" + feedId;
    }

    void create(FeedKind kind) throws SQLException {
        create(of(kind), kind.layout().stagingTable());
    }

    /** Once it is filled, so that what is asked of it is planned by what is in it. */
    void analyze(FeedKind kind) throws SQLException {
        new Sql(connection).run("ANALYZE " + of(kind));
    }

    void createRejected() throws SQLException {
        create(rejected(), "stage_rejected");
    }

    void createPapers() throws SQLException {
        create(papers(), "stage_paper");
    }

    private void create(String table, String template) throws SQLException {
        new Sql(connection).run("CREATE UNLOGGED TABLE " + table + " (LIKE " + template + ")");
    }

    void drop() throws SQLException {
        StringBuilder tables = new StringBuilder(rejected() + ", " + papers());
        for (FeedKind kind : FeedKind.values()) {
            tables.append(", ").append(of(kind));
        }
        new Sql(connection).run("DROP TABLE IF EXISTS " + tables);
    }

    /** The kinds that have come. */
    Set<FeedKind> kinds() throws SQLException {
        Set<FeedKind> kinds = EnumSet.noneOf(FeedKind.class);
        try (PreparedStatement select = connection.prepareStatement("SELECT kind FROM feed_result WHERE feed_id = ?")) {
            select.setLong(1, feedId);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    kinds.add(FeedKind.valueOf(rows.getString(1)));
                }
            }
        }
        return kinds;
    }

    /** Whether each kind's table holds what the check left in it: a crash of the database empties them. */
    boolean areWhole() throws SQLException {
        Sql sql = new Sql(connection);
        for (FeedKind kind : kinds()) {
            if (sql.number("SELECT CASE WHEN to_regclass(?) IS NULL THEN 1 ELSE 0 END", of(kind)) == 1
                    || sql.number("SELECT count(*) FROM " + of(kind))
                            != sql.number(
                                    "SELECT read_rows - rejected FROM feed_result WHERE feed_id = ? AND kind = ?",
                                    feedId,
                                    kind.name())) {
                return false;
            }
        }
        return true;
    }

    boolean hasRejected() throws SQLException {
        return new Sql(connection).number("SELECT CASE WHEN to_regclass(?) IS NULL THEN 0 ELSE 1 END", rejected()) == 1;
    }
}
