package kaigo.starter.ops;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import kaigo.account.model.InitialPassword;
import kaigo.account.model.PasswordHash;
import kaigo.account.model.Person;
import kaigo.starter.StartProblem;
import kaigo.starter.database.DatabaseAccess;

/** 最初の運用者: whoever makes all other accounts of 国保中央会. Only while there is no operator; its password is shown once. */
final class FirstOperator {
    static final String LOGIN = "central-01";

    private FirstOperator() {}

    /** @return what to hand over */
    static String found(DatabaseAccess database, Person person) {
        String password = InitialPassword.invent();
        database.call(connection -> {
            requireNone(connection);
            insert(connection, person, PasswordHash.of(password.toCharArray()));
            return null;
        });
        return "User %s, initial password %s, good for one login within %d days."
                .formatted(LOGIN, password, InitialPassword.GOOD_FOR.toDays());
    }

    private static void requireNone(Connection connection) throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet operator = select.executeQuery("SELECT 1 FROM account_role WHERE role = 'OPERATOR'")) {
            if (operator.next()) {
                throw new StartProblem("There is an operator already; he makes the others in the application.");
            }
        }
    }

    private static void insert(Connection connection, Person person, PasswordHash password) throws SQLException {
        try (PreparedStatement account = connection.prepareStatement("""
                WITH made AS (
                    INSERT INTO account (login, name, kana, mail, organisation, organisation_no, password_hash,
                                         must_change_password)
                    VALUES (?, ?, ?, ?, 'CENTRAL', 'CENTRAL', ?, true) RETURNING id),
                told AS (
                    INSERT INTO account_event (id, account_id, at, kind, detail)
                    SELECT nextval('account_event_id'), id, now(), 'CREATED', 'OPERATOR' FROM made)
                INSERT INTO account_role SELECT id, 'OPERATOR' FROM made""")) {
            account.setString(1, LOGIN);
            account.setString(2, person.name());
            account.setString(3, person.kana());
            account.setString(4, person.mail());
            account.setString(5, password.encoded());
            account.executeUpdate();
        }
    }
}
