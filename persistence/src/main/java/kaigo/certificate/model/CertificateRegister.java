package kaigo.certificate.model;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kaigo.certificate.model.CertificateAuthority.Revocation;

/**
 * 証明書台帳: the table of client certificates over a plain connection, for whoever works beside the server. A serial is
 * recorded before the certificate is signed, so none exists that the table doesn't know.
 */
public final class CertificateRegister {
    private final Connection connection;

    public CertificateRegister(Connection connection) {
        this.connection = connection;
    }

    public void record(CertificateSerial serial, CertificateSubject subject, Validity validity, Instant now)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO client_certificate"
                + "(serial, organisation, organisation_no, organisation_name, subject, not_before, not_after, issued_at)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, serial.hex());
            insert.setString(2, subject.kind().name());
            insert.setString(3, subject.number());
            insert.setString(4, subject.name());
            insert.setString(5, subject.toString());
            insert.setTimestamp(6, Timestamp.from(validity.notBefore()));
            insert.setTimestamp(7, Timestamp.from(validity.notAfter()));
            insert.setTimestamp(8, Timestamp.from(now));
            insert.executeUpdate();
        }
    }

    /** 失効: from the next request on the certificate opens nothing. Revoking twice keeps the first instant. */
    public void revoke(CertificateSerial serial, Instant now) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE client_certificate SET revoked_at = ? WHERE serial = ? AND revoked_at IS NULL")) {
            update.setTimestamp(1, Timestamp.from(now));
            update.setString(2, serial.hex());
            update.executeUpdate();
        }
    }

    public List<Revocation> revocations() throws SQLException {
        List<Revocation> revocations = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                        "SELECT serial, revoked_at FROM client_certificate WHERE revoked_at IS NOT NULL ORDER BY serial");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                revocations.add(new Revocation(
                        CertificateSerial.ofHex(rows.getString(1)),
                        rows.getTimestamp(2).toInstant()));
            }
        }
        return revocations;
    }
}
