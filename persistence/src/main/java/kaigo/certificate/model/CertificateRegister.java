package kaigo.certificate.model;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
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
                + "(serial, organisation, organisation_no, organisation_name, subject, not_before, not_after, issued_at,"
                + " kind) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, serial.hex());
            insert.setString(2, subject.kind().name());
            insert.setString(3, subject.number());
            insert.setString(4, subject.name());
            insert.setString(5, subject.toString());
            insert.setTimestamp(6, Timestamp.from(validity.notBefore()));
            insert.setTimestamp(7, Timestamp.from(validity.notAfter()));
            insert.setTimestamp(8, Timestamp.from(now));
            insert.setString(9, CertificateKind.of(subject.kind()).get(0).name());
            insert.executeUpdate();
        }
    }

    /** 発行: which certificate it became; no other one of this serial will count. */
    public void signed(X509Certificate certificate) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE client_certificate SET sha256 = ?, encoded = ?, authority = ? WHERE serial = ? AND sha256 IS NULL")) {
            update.setString(1, Fingerprint.of(certificate));
            update.setBytes(2, certificate.getEncoded());
            update.setString(3, CertificateAuthority.keyIdOfIssuer(certificate));
            update.setString(4, CertificateSerial.of(certificate).hex());
            update.executeUpdate();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
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

    /** What an authority's list must name: revoked, and not past its end. Those recorded without an authority count for each. */
    public List<Revocation> revocations(CertificateAuthority of, Instant now) throws SQLException {
        List<Revocation> revocations = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT serial, revoked_at, revocation_reason FROM client_certificate WHERE revoked_at IS NOT NULL"
                        + " AND not_after > ? AND coalesce(authority, ?) = ? ORDER BY serial")) {
            select.setTimestamp(1, Timestamp.from(now));
            select.setString(2, of.keyId());
            select.setString(3, of.keyId());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    revocations.add(revocation(rows));
                }
            }
        }
        return revocations;
    }

    private static Revocation revocation(ResultSet row) throws SQLException {
        String reason = row.getString(3);
        return new Revocation(
                CertificateSerial.ofHex(row.getString(1)),
                row.getTimestamp(2).toInstant(),
                reason == null ? null : RevocationReason.valueOf(reason));
    }
}
