package kaigo.feed.model;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** 確認の記録: findings, figures and live progress of a feed, written beside the COPY on a connection of their own. */
final class FeedNotes implements AutoCloseable {
    private static final int BATCH = 500;

    private final Connection connection;
    private final long feedId;
    private final Map<FeedKind, long[]> figures = new EnumMap<>(FeedKind.class);
    private final PreparedStatement error;
    private final PreparedStatement kept;
    private long listed;
    private int pending;

    /** @param rejected table for the persons whose rows are left out, or null when nobody asks for them */
    FeedNotes(Connection connection, long feedId, String rejected) throws SQLException {
        this.connection = connection;
        this.feedId = feedId;
        this.kept = rejected == null ? null : connection.prepareStatement("INSERT INTO " + rejected + " VALUES (?, ?)");
        this.error = connection.prepareStatement(
                "INSERT INTO feed_error (feed_id, kind, file_name, line, column_name, code, detail)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)");
    }

    /** Forgets what an attempt before this one noted. */
    void clear() throws SQLException {
        for (String table : new String[] {"feed_error", "feed_result"}) {
            try (PreparedStatement delete =
                    connection.prepareStatement("DELETE FROM " + table + " WHERE feed_id = ?")) {
                delete.setLong(1, feedId);
                delete.executeUpdate();
            }
        }
    }

    void begin(FeedKind kind) {
        figures.put(kind, new long[2]);
    }

    void read(FeedKind kind) {
        figures.get(kind)[0]++;
    }

    void rejected(FeedKind kind, String fileName, FeedRow row) throws SQLException {
        figures.get(kind)[1]++;
        if (kept != null) {
            kept.setString(1, kind.name());
            kept.setString(2, row.insuredNo());
            kept.addBatch();
            pending++;
        }
        for (FeedFinding finding : ++listed > FeedLimits.LISTED_ROWS ? List.<FeedFinding>of() : row.findings()) {
            error.setLong(1, feedId);
            error.setString(2, kind.name());
            error.setString(3, fileName);
            error.setLong(4, row.line());
            error.setString(5, finding.heading());
            error.setString(6, finding.code().code());
            error.setString(7, finding.detail());
            error.addBatch();
            pending++;
        }
        if (pending >= BATCH) {
            flush();
        }
    }

    /** Rows that the check beside other rows took out of the staging table. */
    void rejected(FeedKind kind, long rows) {
        figures.get(kind)[1] += rows;
    }

    void progress(long bytes) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE feed SET rows_done = ?, bytes_done = ? WHERE id = ?")) {
            update.setLong(1, read());
            update.setLong(2, bytes);
            update.setLong(3, feedId);
            update.executeUpdate();
        }
    }

    void flush() throws SQLException {
        if (pending > 0) {
            error.executeBatch();
            if (kept != null) {
                kept.executeBatch();
            }
            pending = 0;
        }
    }

    /** Writes what was read and rejected of each kind. */
    void writeFigures() throws SQLException {
        flush();
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO feed_result (feed_id, kind, read_rows, rejected) VALUES (?, ?, ?, ?)")) {
            for (Map.Entry<FeedKind, long[]> figure : figures.entrySet()) {
                insert.setLong(1, feedId);
                insert.setString(2, figure.getKey().name());
                insert.setLong(3, figure.getValue()[0]);
                insert.setLong(4, figure.getValue()[1]);
                insert.executeUpdate();
            }
        }
    }

    @Override
    public void close() throws SQLException {
        error.close();
        if (kept != null) {
            kept.close();
        }
    }

    long read() {
        return figures.values().stream().mapToLong(figure -> figure[0]).sum();
    }

    long rejected() {
        return figures.values().stream().mapToLong(figure -> figure[1]).sum();
    }
}
