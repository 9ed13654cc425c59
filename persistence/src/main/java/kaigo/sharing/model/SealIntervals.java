package kaigo.sharing.model;

import java.security.cert.X509Certificate;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** 記録の区間: the closed stretch of a log since its last seal, over a connection whose transaction the caller ends. */
public final class SealIntervals {
    /** Longer than a request's transaction may last: a record is dated by the application just before its row is written. */
    static final Duration GRACE = Duration.ofMinutes(10);

    private static final int AT_ONCE = 5_000;
    /** Seals are made one after the other, on however many nodes. */
    private static final long ONE_AT_A_TIME = 0x5EA1L;

    private static final String COLUMNS =
            "no, from_at, to_at, row_count, digest, previous, key_id, sealed_at, signature";

    private final Connection connection;
    private final SealedLog log;

    public SealIntervals(Connection connection, SealedLog log) {
        this.connection = connection;
        this.log = log;
    }

    /**
     * Seals what was closed since the last seal. Its rows can't grow any more: the grace has passed, and no transaction that
     * began before its end still runs.
     *
     * @return the new seal, also of an interval without rows; null when nothing has been closed since
     */
    public RecordSeal seal(SealKey key, Instant now) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("SELECT pg_advisory_xact_lock(?)")) {
            lock.setLong(1, ONE_AT_A_TIME);
            lock.execute();
        }
        RecordSeal last = last();
        Instant end = closedAt(now);
        if (last != null && !end.isAfter(last.to())) {
            return null;
        }
        Instant sealedAt = now.truncatedTo(ChronoUnit.MICROS);
        IntervalDigest interval = digest(last == null ? Instant.EPOCH : last.to(), end);
        RecordSeal seal = RecordSeal.after(log, last, end, interval, key.id(), sealedAt);
        insert(seal, key);
        return seal;
    }

    /** The digest of the records in [from, to). */
    IntervalDigest digest(Instant from, Instant to) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT at, id, "
                + String.join(", ", log.texts()) + " FROM " + log.records()
                + " WHERE at >= ? AND at < ? ORDER BY at, id")) {
            select.setFetchSize(AT_ONCE);
            select.setTimestamp(1, Timestamp.from(from));
            select.setTimestamp(2, Timestamp.from(to));
            try (ResultSet rows = select.executeQuery()) {
                return IntervalDigest.of(rows, log.texts());
            }
        }
    }

    private RecordSeal last() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                        "SELECT " + COLUMNS + " FROM " + log.seals() + " ORDER BY no DESC LIMIT 1");
                ResultSet row = select.executeQuery()) {
            return row.next() ? read(row) : null;
        }
    }

    static RecordSeal read(ResultSet row) throws SQLException {
        return new RecordSeal(
                row.getLong("no"),
                row.getTimestamp("from_at").toInstant(),
                row.getTimestamp("to_at").toInstant(),
                row.getLong("row_count"),
                row.getString("digest"),
                row.getString("previous"),
                row.getString("key_id"),
                row.getTimestamp("sealed_at").toInstant());
    }

    private Instant closedAt(Instant now) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                        SELECT least(?, (SELECT min(a.xact_start) FROM pg_stat_activity a
                                          WHERE a.datname = current_database() AND a.pid <> pg_backend_pid()
                                            AND a.backend_type = 'client backend'))
                        """)) {
            select.setTimestamp(1, Timestamp.from(now.minus(GRACE)));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getTimestamp(1).toInstant();
            }
        }
    }

    private void insert(RecordSeal seal, SealKey key) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO access_seal_key (key_id, certificate, issuer) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")) {
            insert.setString(1, key.id());
            insert.setBytes(2, encoded(key.certificate()));
            insert.setBytes(3, encoded(key.issuer()));
            insert.executeUpdate();
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO " + log.seals() + " (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, seal.no());
            insert.setTimestamp(2, Timestamp.from(seal.from()));
            insert.setTimestamp(3, Timestamp.from(seal.to()));
            insert.setLong(4, seal.rows());
            insert.setString(5, seal.digest());
            insert.setString(6, seal.previous());
            insert.setString(7, seal.keyId());
            insert.setTimestamp(8, Timestamp.from(seal.sealedAt()));
            insert.setBytes(9, key.sign(seal.signed()));
            insert.executeUpdate();
        }
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (java.security.cert.CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
