package kaigo.starter.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import kaigo.account.model.PasswordHash;
import kaigo.account.model.SecretBox;
import kaigo.account.model.Totp;

/** 利用者登録の表, as far as demo accounts need it. */
final class AccountTable {
    private final Connection connection;
    private final SecretBox secrets;

    AccountTable(Connection connection, SecretBox secrets) {
        this.connection = connection;
        this.secrets = secrets;
    }

    boolean has(String login) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT 1 FROM account WHERE login = ?")) {
            select.setString(1, login);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    /** A new account, or the same one with the password and seed of a new accounts.json. */
    void put(DemoPerson person, DemoAccount account) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO account (login, name, kana, organisation, organisation_no, password_hash, totp_secret,
                                     qualification, mail, services_login_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, CASE WHEN ? THEN now() END)
                ON CONFLICT (login) DO UPDATE
                   SET password_hash = excluded.password_hash, totp_secret = excluded.totp_secret,
                       totp_last_step = NULL, version = account.version + 1
                RETURNING id""")) {
            insert.setString(1, person.login());
            insert.setString(2, person.name());
            insert.setString(3, person.kana());
            insert.setString(4, person.organisation().kind().name());
            insert.setString(5, person.organisation().number());
            insert.setString(
                    6, PasswordHash.of(account.password().toCharArray()).encoded());
            insert.setBytes(7, secrets.seal(account.totpSeed(), Totp.purposeFor(person.login())));
            insert.setString(
                    8,
                    person.qualification() == null
                            ? null
                            : person.qualification().name());
            insert.setString(9, person.mail());
            insert.setBoolean(10, person.hasUsedServices());
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                role(row.getLong(1), person);
            }
        }
    }

    private void role(long id, DemoPerson person) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO account_role (account_id, role) VALUES (?, ?) ON CONFLICT DO NOTHING")) {
            insert.setLong(1, id);
            insert.setString(2, person.role().name());
            insert.executeUpdate();
        }
    }
}
