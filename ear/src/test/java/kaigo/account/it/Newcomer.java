package kaigo.account.it;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.PasswordHash;
import kaigo.account.model.Role;
import kaigo.account.model.SecretBox;
import kaigo.account.model.Totp;
import kaigo.certificate.model.CertificateRegister;
import kaigo.certificate.model.CertificateSerial;
import kaigo.certificate.model.CertificateSubject;
import kaigo.certificate.model.KeyFile;
import kaigo.certificate.model.Validity;
import kaigo.it.RunningSystem;
import kaigo.starter.DemoSystem;

/** An account of this test alone, with a certificate of its own: tests that lock, use up or revoke disturb nobody. */
public record Newcomer(String login, Totp totp, CertificateSerial serial, Path certificate) {
    public static final String PASSWORD = "みどり野の朝は早い";
    public static final String CERTIFICATE_PASSWORD = "a test's certificate";
    public static final String HIDAMARI = "1399990019";
    public static final String MIDORI = "1399990027";

    static Newcomer ofOffice(String officeNo) throws Exception {
        return of(OrganisationKind.OFFICE, officeNo, Role.OFFICE_STAFF);
    }

    /** Somebody new of any organisation, with one role. */
    public static Newcomer of(OrganisationKind kind, String number, Role role) throws Exception {
        DemoSystem system = RunningSystem.get();
        String login = "it-" + UUID.randomUUID().toString().substring(0, 8);
        byte[] secret = Totp.newSecret();
        byte[] sealed =
                SecretBox.of(system.environment().get(SecretBox.ENVIRONMENT)).seal(secret, Totp.purposeFor(login));
        CertificateSerial serial = CertificateSerial.random();
        CertificateSubject subject = new CertificateSubject(kind, number, "見本事業所");
        Validity validity = Validity.from(Instant.now(), Validity.CLIENT);
        boolean certified = kind != OrganisationKind.CITIZEN;
        system.database().call(connection -> {
            if (certified) {
                new CertificateRegister(connection).record(serial, subject, validity, Instant.now());
            }
            return insert(connection, login, kind, number, role, sealed);
        });
        Path certificate = Files.createTempFile(login, ".p12");
        KeyFile.write(
                certificate,
                system.keys().authority().clientPkcs12(subject, serial, validity, CERTIFICATE_PASSWORD.toCharArray()));
        return new Newcomer(login, new Totp(secret), serial, certificate);
    }

    private static int insert(
            Connection connection, String login, OrganisationKind kind, String number, Role role, byte[] sealed)
            throws SQLException {
        try (PreparedStatement account = connection.prepareStatement(
                "WITH made AS (INSERT INTO account(login, name, kana, organisation, organisation_no, password_hash,"
                        + " totp_secret) VALUES (?, '見本 太郎', 'ミホン タロウ', ?, ?, ?, ?) RETURNING id)"
                        + " INSERT INTO account_role SELECT id, ? FROM made")) {
            account.setString(1, login);
            account.setString(2, kind.name());
            account.setString(3, number);
            account.setString(4, PasswordHash.of(PASSWORD.toCharArray()).encoded());
            account.setBytes(5, sealed);
            account.setString(6, role.name());
            return account.executeUpdate();
        }
    }

    /** はじめての人: with a password that somebody else has chosen, and no authenticator. */
    static Newcomer forTheFirstTime(String officeNo) throws Exception {
        Newcomer newcomer = ofOffice(officeNo);
        newcomer.set("must_change_password = true, totp_secret = NULL");
        return newcomer;
    }

    /** Changes columns of the account, as an admin or time would. */
    void set(String assignments) {
        run("UPDATE account SET " + assignments + " WHERE login = ?");
    }

    /** Runs a statement whose one parameter is the login. */
    void run(String sql) {
        RunningSystem.get().database().call(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setString(1, login);
                return statement.executeUpdate();
            }
        });
    }

    /** The one value that a query with the login as its parameter gives, as text. */
    String ask(String sql) {
        return RunningSystem.get().database().call(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setString(1, login);
                ResultSet row = statement.executeQuery();
                return row.next() ? row.getString(1) : null;
            }
        });
    }

    /** 時間がたつ: whoever had to wait may try again; what was counted stays. */
    public static void letWaitsPass() {
        RunningSystem.get().database().call(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("UPDATE login_throttle SET free_at = NULL WHERE free_at IS NOT NULL")) {
                return statement.executeUpdate();
            }
        });
    }

    /** The certificate no longer counts, from this instant on. */
    public void revokeCertificate() {
        RunningSystem.get().database().call(connection -> {
            new CertificateRegister(connection).revoke(serial, Instant.now());
            return null;
        });
    }

    /** How often the audit record says this of the account. */
    long records(String useCase, String outcome, String reason) {
        return RunningSystem.get().database().call(connection -> {
            try (PreparedStatement count = connection.prepareStatement("SELECT count(*) FROM audit_record r"
                    + " JOIN account a ON a.id = r.account_id WHERE a.login = ? AND use_case = ? AND outcome = ?"
                    + " AND coalesce(reason, '') = ?")) {
                count.setString(1, login);
                count.setString(2, useCase);
                count.setString(3, outcome);
                count.setString(4, reason);
                ResultSet row = count.executeQuery();
                row.next();
                return row.getLong(1);
            }
        });
    }
}
