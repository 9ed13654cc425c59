package kaigo.starter.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kaigo.starter.database.DatabaseAccess;
import kaigo.starter.database.Migration;
import kaigo.starter.database.TestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("バックアップと復元")
class BackupTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName("every row of every table comes back, at the same version of the schema")
    void roundTrip() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/pg_dump")), "pg_dump is not installed");
        DatabaseAccess original = TestDatabase.migrated();
        DatabaseAccess restored = TestDatabase.empty();
        Path file = folder.resolve("kaigo.backup");

        ops(original, "backup", file);
        ops(restored, "restore", file);

        Map<String, String> expected = contents(original);
        assertThat(expected).containsKeys("municipality", "bank_branch", "flyway_schema_history");
        assertThat(contents(restored)).isEqualTo(expected);
        assertThat(Migration.apply(restored)).as("migrations left to apply").isZero();
    }

    @Test
    @DisplayName("a restore into a database that holds something fails and changes nothing")
    void notOverAnother() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/pg_dump")), "pg_dump is not installed");
        DatabaseAccess original = TestDatabase.migrated();
        Path file = folder.resolve("kaigo.backup");
        ops(original, "backup", file);
        Map<String, String> before = contents(original);

        assertThat(run(original, "restore", file)).isNotZero();
        assertThat(contents(original)).isEqualTo(before);
    }

    private static void ops(DatabaseAccess database, String word, Path file) throws Exception {
        assertThat(run(database, word, file)).as(word).isZero();
    }

    private static int run(DatabaseAccess database, String word, Path file) throws Exception {
        ProcessBuilder ops = new ProcessBuilder("../ops", word, file.toString());
        ops.environment()
                .putAll(Map.of(
                        "DB_URL", database.url(), "DB_USER", database.user(), "DB_PASSWORD", database.password()));
        return ops.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    /** Table → number of rows and a digest over all of them. */
    private static Map<String, String> contents(DatabaseAccess database) {
        return database.call(connection -> {
            Map<String, String> contents = new TreeMap<>();
            for (String table : tables(connection)) {
                contents.put(
                        table,
                        one(
                                connection,
                                "SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, chr(10) ORDER BY t::text)), '')"
                                        + " FROM \"" + table + "\" t"));
            }
            return contents;
        });
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static String one(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
