package kaigo.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import kaigo.account.model.PasswordHash;
import kaigo.account.model.SecretBox;
import kaigo.account.model.Totp;
import kaigo.starter.DemoSystem;

/** Many accounts of one office, each for one login: a one-time password opens once. */
final class LoginCrowd {
    static final String PASSWORD = "青い鳥が三羽とまった電線";
    static final String OFFICE = "1399990019";

    private final byte[] secret = Totp.newSecret();

    /** Makes accounts prefix0, prefix1 …; those of an earlier run on the same database go on living beside them. */
    String make(DemoSystem system, String kind, int count) {
        String prefix = kind + Long.toString(System.nanoTime(), Character.MAX_RADIX) + "-";
        SecretBox secrets = SecretBox.of(system.environment().get(SecretBox.ENVIRONMENT));
        String hash = PasswordHash.of(PASSWORD.toCharArray()).encoded();
        system.database().call(connection -> {
            for (int i = 0; i < count; i++) {
                insert(connection, prefix + i, hash, secrets.seal(secret, Totp.purposeFor(prefix + i)));
            }
            return count;
        });
        return prefix;
    }

    Totp totp() {
        return new Totp(secret);
    }

    private static void insert(Connection connection, String login, String hash, byte[] sealed) throws SQLException {
        try (PreparedStatement account = connection.prepareStatement(
                "WITH made AS (INSERT INTO account(login, name, kana, organisation, organisation_no, password_hash,"
                        + " totp_secret) VALUES (?, '見本 太郎', 'ミホン タロウ', 'OFFICE', ?, ?, ?) RETURNING id)"
                        + " INSERT INTO account_role SELECT id, 'OFFICE_STAFF' FROM made")) {
            account.setString(1, login);
            account.setString(2, OFFICE);
            account.setString(3, hash);
            account.setBytes(4, sealed);
            account.executeUpdate();
        }
    }
}
