package kaigo.starter.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import kaigo.starter.database.DatabaseAccess;
import kaigo.starter.database.TestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As docs/guide/ops.md tells an operator to do it, command by command. */
@DisplayName("データベースと鍵ストアのパスワードの交替")
class PasswordRotationTest {
    private static final String NEXT = "kaigo_next";
    private static final String NEXT_PASSWORD = "the next password of the database";

    @TempDir
    Path folder;

    @Test
    @DisplayName("a second role takes over without a stop, owns nothing itself, and the first is closed")
    void aSecondRoleOfTheDatabase() throws Exception {
        DatabaseAccess first = TestDatabase.migrated();
        DatabaseAccess next = new DatabaseAccess(first.url(), NEXT, NEXT_PASSWORD);
        DatabaseAccess owner = TestDatabase.ofOwner(first);
        run(owner, "CREATE ROLE " + NEXT + " LOGIN PASSWORD '" + NEXT_PASSWORD + "' IN ROLE " + first.user());
        run(owner, "ALTER ROLE " + NEXT + " SET role TO " + first.user());
        try (Connection stillOpen = first.connect()) {
            run(next, "INSERT INTO platform_setting (name, value) VALUES ('API_KEY_DAYS', '100')");
            run(next, "CREATE TABLE made_meanwhile (id bigint)");
            assertThat(one(first, "SELECT tableowner FROM pg_tables WHERE tablename = 'made_meanwhile'"))
                    .isEqualTo(first.user());

            run(owner, "ALTER ROLE " + first.user() + " NOLOGIN");

            assertThatThrownBy(first::connect).isInstanceOf(SQLException.class).hasMessageContaining("not permitted");
            assertThat(stillOpen.isValid(5)).as("what is open goes on").isTrue();
            run(next, "DROP TABLE made_meanwhile");
            assertThat(one(next, "SELECT value FROM platform_setting WHERE name = 'API_KEY_DAYS'"))
                    .isEqualTo("100");
        } finally {
            run(owner, "ALTER ROLE " + first.user() + " LOGIN");
            run(owner, "DROP ROLE " + NEXT);
        }
    }

    @Test
    @DisplayName("a short stop: the role's own password")
    void theSameRoleOfTheDatabase() throws Exception {
        DatabaseAccess before = TestDatabase.empty();
        DatabaseAccess after = new DatabaseAccess(before.url(), before.user(), NEXT_PASSWORD);
        try (Connection open = before.connect()) {
            run(before, "ALTER ROLE " + before.user() + " PASSWORD '" + NEXT_PASSWORD + "'");
            assertThat(open.isValid(5)).isTrue();
            assertThatThrownBy(before::connect).isInstanceOf(SQLException.class);
            assertThat(one(after, "SELECT 1")).isEqualTo("1");
        } finally {
            run(after, "ALTER ROLE " + before.user() + " PASSWORD '" + before.password() + "'");
        }
    }

    @Test
    @DisplayName("keytool gives both key stores another password, typed and not an argument; their content stays")
    void theKeyStores() throws Exception {
        Map<String, String> secrets = Map.of(
                "CA_ROOT_PASSWORD", "root-password-1",
                "CA_PASSWORD", "issuing-password-2",
                "SEAL_PASSWORD", "seal-password-5",
                "TLS_KEYSTORE_PASSWORD", "server-password-3",
                "TLS_TRUSTSTORE_PASSWORD", "trust-password-4");
        Ops.run(List.of("found-authority", folder.toString(), "kaigo.example"), secrets);
        for (String[] store : new String[][] {{"server.p12", "server-password-3"}, {"trust.p12", "trust-password-4"}}) {
            Path file = folder.resolve(store[0]);
            KeyStore before = KeyStore.getInstance(file.toFile(), store[1].toCharArray());

            changePassword(file, store[1], "another-" + store[1]);

            KeyStore after = KeyStore.getInstance(file.toFile(), ("another-" + store[1]).toCharArray());
            String alias = after.aliases().nextElement();
            assertThat(after.size()).isEqualTo(before.size());
            assertThat(after.getCertificate(alias)).isEqualTo(before.getCertificate(alias));
            if (after.isKeyEntry(alias)) {
                assertThat(after.getKey(alias, ("another-" + store[1]).toCharArray()))
                        .isEqualTo(before.getKey(alias, store[1].toCharArray()));
            }
            assertThatThrownBy(() -> KeyStore.getInstance(file.toFile(), store[1].toCharArray()))
                    .isInstanceOf(IOException.class);
        }
    }

    private void changePassword(Path store, String before, String after) throws Exception {
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-storepasswd",
                        "-keystore",
                        store.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        keytool.getOutputStream()
                .write((before + "\n" + after + "\n" + after + "\n").getBytes(StandardCharsets.US_ASCII));
        keytool.getOutputStream().close();
        assertThat(keytool.waitFor())
                .as(Files.readString(folder.resolve("keytool.log")))
                .isZero();
    }

    private static void run(DatabaseAccess database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String one(DatabaseAccess database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
