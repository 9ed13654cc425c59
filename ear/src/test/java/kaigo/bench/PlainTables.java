package kaigo.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;

/** The base of the feed benches: tables with the same columns, keys and indexes as those that feeds are merged into. */
final class PlainTables implements AutoCloseable {
    private final Connection connection;
    private final Path folder;
    private final List<String> tables = new ArrayList<>();

    PlainTables(Connection connection) throws SQLException, IOException {
        this.connection = connection;
        this.folder = Files.createTempDirectory("plain");
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT table_name FROM information_schema.columns WHERE column_name = 'history_no'"
                                + " AND table_schema = 'public' AND table_name NOT LIKE 'stage%'"
                                + " AND table_name NOT LIKE '%_history' AND table_name NOT LIKE 'plain%'"
                                + " ORDER BY table_name")) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
    }

    /** Takes the rows of all tables into files. */
    void export() throws SQLException, IOException {
        for (String table : tables) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(table)))) {
                connection.unwrap(PGConnection.class).getCopyAPI().copyOut("COPY " + table + " TO STDOUT", out);
            }
        }
    }

    /** Seconds of COPY of all rows into new tables, committed. */
    double copy() throws SQLException, IOException {
        for (String table : tables) {
            execute("DROP TABLE IF EXISTS plain_" + table);
            execute("CREATE TABLE plain_" + table + " (LIKE " + table + " INCLUDING ALL)");
        }
        long begin = System.nanoTime();
        connection.setAutoCommit(false);
        for (String table : tables) {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(folder.resolve(table)))) {
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY plain_" + table + " FROM STDIN", in);
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
        return (System.nanoTime() - begin) / 1e9;
    }

    /** Seconds of INSERT … ON CONFLICT DO UPDATE, from staging tables that hold the rows which a feed wrote. */
    double upsert(long feed) throws SQLException {
        List<String> statements = new ArrayList<>();
        for (String table : List.of("insured_person", "insurance_card")) {
            String columns = text("SELECT string_agg(column_name, ', ' ORDER BY ordinal_position)"
                    + " FROM information_schema.columns WHERE table_name = '" + table + "' AND column_name <> 'id'");
            execute("DROP TABLE IF EXISTS plain_stage_" + table);
            execute("CREATE UNLOGGED TABLE plain_stage_" + table + " AS SELECT " + columns + " FROM " + table
                    + " WHERE feed_id = " + feed);
            // A number of its own: an update that changes an indexed column, as the feed's does.
            execute("UPDATE plain_stage_" + table + " SET history_no = history_no || 'x'");
            execute("ANALYZE plain_stage_" + table);
            execute("ANALYZE plain_" + table);
            String key = table.equals("insured_person")
                    ? "(insurer_no, insured_no)"
                    : "(insurer_no, insured_no, issued_on) WHERE superseded_at IS NULL";
            statements.add("INSERT INTO plain_" + table + " (" + columns + ") SELECT " + columns + " FROM plain_stage_"
                    + table + " ON CONFLICT " + key + " DO UPDATE SET ("
                    + columns + ") = (" + "excluded." + columns.replace(", ", ", excluded.") + ")");
        }
        long begin = System.nanoTime();
        connection.setAutoCommit(false);
        for (String statement : statements) {
            execute(statement);
        }
        connection.commit();
        connection.setAutoCommit(true);
        return (System.nanoTime() - begin) / 1e9;
    }

    private String text(String sql) throws SQLException {
        return FeedSystem.text(connection, sql);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        kaigo.starter.process.Trees.delete(folder);
    }
}
