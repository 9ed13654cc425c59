package kaigo.sharing.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;

/**
 * 区間の要約: the SHA-256 of an interval's records, one after the other in the order of instant and number. Each
 * field is written with its length, so that no two different rows give the same bytes.
 *
 * @param sha256 in hexadecimal
 */
record IntervalDigest(long rows, String sha256) {
    private static final int ABSENT = -1;

    /** @param rows with at, id and these columns, in order */
    static IntervalDigest of(ResultSet rows, List<String> texts) throws SQLException {
        MessageDigest digest = newDigest();
        long count = 0;
        while (rows.next()) {
            digest.update(number(micros(rows.getTimestamp("at").toInstant())));
            digest.update(number(rows.getLong("id")));
            for (String column : texts) {
                String text = rows.getString(column);
                byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
                digest.update(number(text == null ? ABSENT : bytes.length));
                digest.update(bytes);
            }
            count++;
        }
        return new IntervalDigest(count, HexFormat.of().formatHex(digest.digest()));
    }

    /** As the database keeps instants. */
    static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }

    static byte[] sha256Of(byte[] bytes) {
        return newDigest().digest(bytes);
    }

    private static byte[] number(long value) {
        return ByteBuffer.allocate(Long.BYTES).putLong(value).array();
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
