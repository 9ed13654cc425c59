package kaigo.job.model;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * 一括書込み: rows streamed into one table by PostgreSQL's COPY, ten times as fast as inserts. It is part of the
 * connection's transaction; a copy that isn't finished leaves nothing.
 */
public final class TableCopy implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final CopyIn copy;
    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream(BUFFER + 4096);
    private final int columns;

    private TableCopy(CopyIn copy, int columns) {
        this.copy = copy;
        this.columns = columns;
    }

    /** Opens the copy; no other statement may use the connection before it is finished or closed. */
    public static TableCopy into(Connection connection, String table, String... columns) throws SQLException {
        String statement = "COPY " + table + " (" + String.join(", ", columns) + ") FROM STDIN";
        return new TableCopy(connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement), columns.length);
    }

    /** One row, a value per column in their order; null is NULL. */
    public void row(Object... values) throws SQLException {
        if (values.length != columns) {
            throw new IllegalArgumentException(values.length + " values for " + columns + " columns");
        }
        StringBuilder line = new StringBuilder(256);
        for (int i = 0; i < values.length; i++) {
            line.append(i == 0 ? "" : "\t");
            append(line, values[i]);
        }
        buffer.writeBytes(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        if (buffer.size() >= BUFFER) {
            flush();
        }
    }

    /** Ends the copy. @return the rows written */
    public long finish() throws SQLException {
        flush();
        return copy.endCopy();
    }

    /** Gives the copy up when it wasn't finished. */
    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }

    private void flush() throws SQLException {
        byte[] bytes = buffer.toByteArray();
        copy.writeToCopy(bytes, 0, bytes.length);
        buffer.reset();
    }

    private static void append(StringBuilder line, Object value) {
        if (value == null) {
            line.append("\\N");
            return;
        }
        String text = value.toString();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> line.append("\\\\");
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                default -> line.append(c);
            }
        }
    }
}
