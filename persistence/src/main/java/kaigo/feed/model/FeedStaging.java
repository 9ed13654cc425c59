package kaigo.feed.model;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import kaigo.job.model.TableCopy;

/**
 * 受入表への積込み: good rows go into the staging tables by COPY as they are read, bad ones into the list of findings.
 * The COPY of a file is one statement: a row is in the staging table when its file was read to the end.
 */
public final class FeedStaging implements FeedIntake.Rows, AutoCloseable {
    private static final int PROGRESS_EVERY = 5_000;

    private final Connection connection;
    private final FeedNotes notes;
    private final long feedId;
    private final LongSupplier bytesRead;
    private final Map<FeedKind, String> files = new EnumMap<>(FeedKind.class);
    private FeedLayout layout;
    private TableCopy copy;

    /**
     * @param connection for the COPY alone: it can do nothing else meanwhile
     * @param notes for findings and progress
     * @param bytesRead how far the received files have been read
     */
    public FeedStaging(Connection connection, Connection notes, long feedId, LongSupplier bytesRead)
            throws SQLException {
        this.connection = connection;
        this.notes = new FeedNotes(notes, feedId);
        this.feedId = feedId;
        this.bytesRead = bytesRead;
    }

    /** Takes away what an attempt before this one left. */
    public void clear() throws SQLException {
        notes.clear();
        clear(connection, feedId);
    }

    /** Takes a feed's rows out of the staging tables. */
    public static void clear(Connection connection, long feedId) throws SQLException {
        for (FeedKind kind : FeedKind.values()) {
            try (PreparedStatement delete =
                    connection.prepareStatement("DELETE FROM " + kind.layout().stagingTable() + " WHERE feed_id = ?")) {
                delete.setLong(1, feedId);
                delete.executeUpdate();
            }
        }
    }

    @Override
    public void begin(FeedLayout begun, String fileName) {
        layout = begun;
        files.put(begun.kind(), fileName);
        notes.begin(begun.kind());
        String[] columns = Stream.concat(Stream.of("feed_id", "line"), begun.stagedColumns().stream())
                .toArray(String[]::new);
        try {
            copy = TableCopy.into(connection, begun.stagingTable(), columns);
        } catch (SQLException e) {
            throw new StagingFailed(e);
        }
    }

    @Override
    public void row(FeedRow row) {
        try {
            notes.read(layout.kind());
            if (row.findings().isEmpty()) {
                copy.row(Stream.concat(Stream.of(feedId, row.line()), row.staged().stream())
                        .toArray());
            } else {
                notes.rejected(layout.kind(), files.get(layout.kind()), row);
            }
            if (notes.read() % PROGRESS_EVERY == 0) {
                notes.progress(bytesRead.getAsLong());
            }
        } catch (SQLException e) {
            throw new StagingFailed(e);
        }
    }

    @Override
    public void end() {
        try {
            copy.finish();
        } catch (SQLException e) {
            throw new StagingFailed(e);
        }
    }

    /**
     * The checks beside other rows, once all files are staged; then the figures.
     *
     * @throws FeedRefused when too many rows were rejected
     */
    public void complete(String insurerNo, FeedLimits limits) throws SQLException {
        notes.flush();
        connection.setAutoCommit(false);
        try {
            FeedReferences references = new FeedReferences(connection, feedId, insurerNo);
            for (Map.Entry<FeedKind, String> file : files.entrySet()) {
                notes.rejected(file.getKey(), references.reject(file.getKey().layout(), file.getValue()));
            }
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        notes.writeFigures();
        notes.progress(bytesRead.getAsLong());
        if (limits.tooManyRejected(notes.rejected(), notes.read())) {
            throw new FeedRefused(FeedCode.TOO_MANY_BAD_ROWS, notes.rejected() + "/" + notes.read());
        }
    }

    /** Rows read so far, of all kinds. */
    public long rowsRead() {
        return notes.read();
    }

    /** Rows left out so far. */
    public long rowsRejected() {
        return notes.rejected();
    }

    /** The kinds that came. */
    public List<FeedKind> kinds() {
        return List.copyOf(files.keySet());
    }

    /** Ends a COPY that was broken off: what it had taken is gone. */
    @Override
    public void close() throws SQLException {
        if (copy != null) {
            copy.close();
        }
        notes.close();
    }

    /** 積込みの失敗: the database refused what the checks had let pass: our mistake, not the sender's. */
    static final class StagingFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        StagingFailed(SQLException cause) {
            super(cause);
        }
    }
}
