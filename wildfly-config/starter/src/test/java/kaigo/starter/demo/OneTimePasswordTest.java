package kaigo.starter.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.util.OptionalLong;
import kaigo.account.model.Totp;
import kaigo.starter.Layout;
import kaigo.starter.database.DatabaseAccess;
import kaigo.starter.database.TestDatabase;
import kaigo.starter.secret.Secrets;
import kaigo.starter.server.ServerKeys;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("見本のワンタイムパスワード")
class OneTimePasswordTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName("the code counts now, and after its use another one is given that counts too")
    void neverAUsedCode() throws Exception {
        DatabaseAccess database = TestDatabase.migrated();
        Layout layout = new Layout(folder, folder.resolve("local"));
        layout.create();
        Secrets secrets = new Secrets(layout.keys());
        ServerKeys keys = new ServerKeys(layout.keys(), secrets);
        keys.furnish(database, Instant.now());
        DemoAccounts accounts = new DemoAccounts(layout, database, keys, secrets);
        assertThat(accounts.ensure()).isEqualTo(DemoPerson.ALL.size());
        assertThat(accounts.ensure()).as("a second time").isZero();
        DemoAccount account = accounts.require("reviewer1");

        long first = step(account, new OneTimePassword(database).of(account), -1);
        use(database, account, first);

        assertThat(step(account, new OneTimePassword(database).of(account), first))
                .isGreaterThan(first);
    }

    private static long step(DemoAccount account, String code, long used) {
        OptionalLong step = new Totp(account.totpSeed()).stepOf(code, Instant.now(), used);
        assertThat(step).isPresent();
        return step.getAsLong();
    }

    private static void use(DatabaseAccess database, DemoAccount account, long step) {
        database.call(connection -> {
            try (PreparedStatement update =
                    connection.prepareStatement("UPDATE account SET totp_last_step = ? WHERE login = ?")) {
                update.setLong(1, step);
                update.setString(2, account.login());
                return update.executeUpdate();
            }
        });
    }
}
