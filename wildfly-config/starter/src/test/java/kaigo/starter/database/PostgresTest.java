package kaigo.starter.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import kaigo.starter.StartProblem;
import kaigo.starter.secret.Secrets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("組込みPostgreSQL")
class PostgresTest {
    @TempDir
    Path folder;

    private Postgres start() throws Exception {
        return Postgres.start(
                Path.of("target").toAbsolutePath(),
                folder.resolve("data"),
                TestDatabase.freePort(),
                new Secrets(folder.resolve("secrets")),
                folder.resolve("log"));
    }

    @Test
    @DisplayName("a server whose starter was killed is stopped by the next start, and what it committed is there")
    void orphan() throws Exception {
        try (Postgres orphan = start()) {
            ask(orphan, "CREATE TABLE kept AS SELECT 'committed' AS word");
            long first = Postgres.running(folder.resolve("data")).orElseThrow().pid();
            try (Postgres next = start()) {
                assertThat(Postgres.running(folder.resolve("data"))
                                .orElseThrow()
                                .pid())
                        .isNotEqualTo(first);
                assertThat(ProcessHandle.of(first)).isEmpty();
                assertThat(ask(next, "SELECT word FROM kept")).isEqualTo("committed");
            }
        }
    }

    @Test
    @DisplayName("what is committed is on the disk, and only a password opens it")
    void durable() throws Exception {
        try (Postgres postgres = start()) {
            assertThat(ask(postgres, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(postgres, "SHOW synchronous_commit")).isEqualTo("on");
            DatabaseAccess access = postgres.access();
            DatabaseAccess wrong = new DatabaseAccess(access.url(), access.user(), "wrong");
            assertThatThrownBy(wrong::connect).hasMessageContaining("password");
        }
        assertThat(Postgres.running(folder.resolve("data"))).isEmpty();
    }

    @Test
    @DisplayName("data of another version of PostgreSQL are refused in a sentence")
    void otherVersion() throws Exception {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/PG_VERSION"), "9.6\n");

        assertThatThrownBy(this::start)
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("PostgreSQL 9.6")
                .hasMessageContaining("./run reset");
    }

    private static String ask(Postgres postgres, String sql) {
        return postgres.access().call(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                if (!statement.execute()) {
                    return null;
                }
                try (ResultSet row = statement.getResultSet()) {
                    row.next();
                    return row.getString(1);
                }
            }
        });
    }
}
