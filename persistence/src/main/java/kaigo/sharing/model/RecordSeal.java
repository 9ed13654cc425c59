package kaigo.sharing.model;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * 記録の封印: what the records of one closed interval were, chained to the seal before it and signed.
 *
 * @param no from 1, without gaps
 * @param from inclusive; the end of the seal before
 * @param to exclusive
 * @param rows how many records the interval holds
 * @param digest SHA-256 over them in order, in hexadecimal ({@link SealIntervals})
 * @param previous hash of the seal before; of the first one the beginning of its log's chain ({@link SealedLog})
 * @param keyId which key signed ({@link SealKey})
 */
public record RecordSeal(
        long no, Instant from, Instant to, long rows, String digest, String previous, String keyId, Instant sealedAt) {
    /** The seal that follows. @param last null when there is none yet */
    static RecordSeal after(
            SealedLog log, RecordSeal last, Instant to, IntervalDigest interval, String keyId, Instant now) {
        return new RecordSeal(
                last == null ? 1 : last.no + 1,
                last == null ? Instant.EPOCH : last.to,
                to,
                interval.rows(),
                interval.sha256(),
                last == null ? log.beginning() : last.hash(),
                keyId,
                now);
    }

    /** Whether this one is the next after it. @param before null when this must be the first */
    boolean follows(SealedLog log, RecordSeal before) {
        return before == null
                ? no == 1 && from.equals(Instant.EPOCH) && previous.equals(log.beginning())
                : no == before.no + 1 && from.equals(before.to) && previous.equals(before.hash());
    }

    /** What the next seal and an auditor's notebook hold of this one. */
    public String hash() {
        return HexFormat.of().formatHex(IntervalDigest.sha256Of(signed()));
    }

    /** What is signed. */
    byte[] signed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(no);
            out.writeLong(IntervalDigest.micros(from));
            out.writeLong(IntervalDigest.micros(to));
            out.writeLong(rows);
            out.writeUTF(digest);
            out.writeUTF(previous);
            out.writeUTF(keyId);
            out.writeLong(IntervalDigest.micros(sealedAt));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
