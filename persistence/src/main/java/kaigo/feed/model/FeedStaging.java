package kaigo.feed.model;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.LongSupplier;
import kaigo.document.model.ReceivedFile;
import kaigo.job.model.TableCopy;

/**
 * 受入表への積込み: good rows go into the staging tables by COPY as they are read, bad ones into the list of findings.
 * The COPY of a file is one statement: a row is in the staging table when its file was read to the end.
 */
public final class FeedStaging implements FeedIntake.Rows, AutoCloseable {
    private static final int PROGRESS_EVERY = 2_000;

    private static final long PROGRESS_NANOS = 500_000_000L;

    private final Connection connection;
    private final StageTables stage;
    private final FeedPapers papers;
    private final FeedNotes notes;
    private final long feedId;
    private final boolean whole;
    private final LongSupplier bytesRead;
    private final Map<FeedKind, String> files = new EnumMap<>(FeedKind.class);
    private FeedLayout layout;
    private TableCopy copy;
    private long progressed;

    /**
     * Begins anew: what an attempt before this one left is taken away.
     *
     * @param connection for the COPY alone: it can do nothing else meanwhile
     * @param notes for findings and progress
     * @param bytesRead how far the received files have been read
     */
    public FeedStaging(Connection connection, Connection notes, long feedId, FeedMode mode, LongSupplier bytesRead)
            throws SQLException {
        this.connection = connection;
        this.feedId = feedId;
        this.whole = mode == FeedMode.INITIAL;
        this.bytesRead = bytesRead;
        this.stage = new StageTables(connection, feedId);
        stage.drop();
        if (whole) {
            stage.createRejected();
        }
        this.papers = new FeedPapers(new Sql(connection), stage);
        this.notes = new FeedNotes(notes, feedId, whole ? stage.rejected() : null);
        this.notes.clear();
    }

    /** Takes a feed's rows out of the staging. */
    public static void clear(Connection connection, long feedId) throws SQLException {
        new StageTables(connection, feedId).drop();
    }

    /** Whether everything that the check staged is still there. */
    public static boolean isWhole(Connection connection, long feedId) throws SQLException {
        return new StageTables(connection, feedId).areWhole();
    }

    @Override
    public void begin(FeedLayout begun, String fileName) {
        layout = begun;
        files.put(begun.kind(), fileName);
        notes.begin(begun.kind());
        String[] columns = begun.stagedColumns().toArray(String[]::new);
        String[] all = new String[columns.length + 1];
        all[0] = "line";
        System.arraycopy(columns, 0, all, 1, columns.length);
        try {
            stage.create(begun.kind());
            copy = TableCopy.into(connection, stage.of(begun.kind()), all);
        } catch (SQLException e) {
            throw new StagingFailed(e);
        }
    }

    @Override
    public void row(FeedRow row) {
        try {
            notes.read(layout.kind());
            if (row.findings().isEmpty()) {
                copy.add(row.line());
                row.stage(copy);
                copy.endRow();
            } else {
                notes.rejected(layout.kind(), files.get(layout.kind()), row);
            }
            if (notes.read() % PROGRESS_EVERY == 0 && System.nanoTime() - progressed > PROGRESS_NANOS) {
                progressed = System.nanoTime();
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
            stage.analyze(layout.kind());
        } catch (SQLException e) {
            throw new StagingFailed(e);
        }
    }

    /** A PDF beside the data: kept when it is fit to be, else known by its name only. */
    @Override
    public void paper(String name, InputStream content) throws IOException {
        try {
            papers.stage(name, content.readNBytes(ReceivedFile.LARGEST + 1));
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
            Sql sql = new Sql(connection);
            sql.planForSets();
            FeedStays stays = new FeedStays(stage, sql, whole);
            FeedReferences references = new FeedReferences(connection, feedId, insurerNo, stays, files.keySet());
            for (Map.Entry<FeedKind, String> file : files.entrySet()) {
                notes.rejected(file.getKey(), references.reject(file.getKey().layout(), file.getValue()));
            }
            if (files.containsKey(FeedKind.OPINION)) {
                notes.rejected(FeedKind.OPINION, references.rejectPapers(papers, files.get(FeedKind.OPINION)));
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
