package kaigo.account.it;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import kaigo.account.model.Actor;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.PasswordHash;
import kaigo.account.model.Role;

/** An organisation of one test alone, and accounts in it, by plain SQL: nobody else counts or closes it. */
final class Party {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final DataSource database;
    private final OrganisationKind kind;
    private final String number;

    private Party(DataSource database, OrganisationKind kind, String number) {
        this.database = database;
        this.kind = kind;
        this.number = number;
    }

    static Party office(DataSource database) throws SQLException {
        String number = "457" + digits(7);
        execute(
                database,
                "INSERT INTO office (office_no, name, kana, kana_key, address, described_by)"
                        + " VALUES (?, '試験の事業所（見本）', 'シケンノジギョウショ', 'シケンノジギョウショ', '宮崎県', '43')",
                number);
        return new Party(database, OrganisationKind.OFFICE, number);
    }

    static Party institution(DataSource database) throws SQLException {
        String number = "451" + digits(7);
        execute(
                database,
                "INSERT INTO medical_institution (code, name, kana, kana_key, address)"
                        + " VALUES (?, '試験の医院（見本）', 'シケンノイイン', 'シケンノイイン', '宮崎県')",
                number);
        return new Party(database, OrganisationKind.MEDICAL, number);
    }

    /** The check digit is the true one: others list insurers too. */
    static Party insurer(DataSource database) throws SQLException {
        for (int i = 0; i < 100; i++) {
            String five = "459" + digits(2);
            String number = five + checkDigit(five);
            if (execute(
                            database,
                            "INSERT INTO insurer (insurer_no, name, kana, prefecture, kind) VALUES"
                                    + " (?, '試験の市（見本）', 'シケンノシ', '宮崎県', 'MUNICIPALITY') ON CONFLICT DO NOTHING",
                            number)
                    == 1) {
                return new Party(database, OrganisationKind.INSURER, number);
            }
        }
        throw new IllegalStateException("no number is left");
    }

    static Party central(DataSource database) {
        return new Party(database, OrganisationKind.CENTRAL, "CENTRAL");
    }

    OrganisationKind kind() {
        return kind;
    }

    String number() {
        return number;
    }

    /** Somebody with this role who may log in. */
    Actor with(Role role) throws SQLException {
        String login = "it-" + UUID.randomUUID();
        long id = Long.parseLong(one(
                "INSERT INTO account (login, name, kana, mail, organisation, organisation_no, password_hash)"
                        + " VALUES (?, '見本 太郎', 'ミホン タロウ', ?, ?, ?, ?) RETURNING id",
                login,
                login + "@it.example",
                kind.name(),
                number,
                PasswordHash.OF_NOBODY.encoded()));
        execute(database, "INSERT INTO account_role VALUES (?::bigint, ?)", Long.toString(id), role.name());
        return new Actor(id, "見本 太郎", Set.of(role), kind, number, "", null, "it-" + login.substring(3, 13));
    }

    long version(Actor account) throws SQLException {
        return version(account.accountId());
    }

    long version(long id) throws SQLException {
        return Long.parseLong(one("SELECT version FROM account WHERE id = ?::bigint", Long.toString(id)));
    }

    String state(Actor account) throws SQLException {
        return one("SELECT state FROM account WHERE id = ?::bigint", Long.toString(account.accountId()));
    }

    /** What the audit record says of the actor's request: use case, outcome, reason. */
    String record(Actor actor) throws SQLException {
        return one(
                "SELECT string_agg(use_case || ' ' || outcome || coalesce(' ' || reason, ''), ', ' ORDER BY id)"
                        + " FROM audit_record WHERE request_id = ?",
                actor.requestId());
    }

    String one(String sql, String... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                select.setString(i + 1, values[i]);
            }
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }

    static String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(RANDOM.nextInt(10));
        }
        return digits.toString();
    }

    private static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int product = (digits.charAt(digits.length() - 1 - i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return (10 - sum % 10) % 10;
    }

    private static int execute(DataSource database, String sql, String... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
