package kaigo.feed.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** 受け取ったファイルの保管: a file's bytes in chunk rows of one MiB, written and read a chunk at a time. */
public final class FeedBytes {
    private static final int CHUNK = 1 << 20;

    /** One received file. */
    public record ReceivedFile(int no, String name, long size) {}

    private final Connection connection;
    private final long feedId;

    public FeedBytes(Connection connection, long feedId) {
        this.connection = connection;
        this.feedId = feedId;
    }

    /**
     * Stores one file while it is being read.
     *
     * @return its size
     * @throws FeedRefused when it grows over the limit; what was stored goes with the caller's transaction
     */
    public long store(int no, String name, InputStream bytes, long limit) throws IOException, SQLException {
        MessageDigest hash = sha256();
        try (PreparedStatement file = connection.prepareStatement(
                        "INSERT INTO feed_file (feed_id, no, name, byte_size, sha256) VALUES (?, ?, ?, 0, '')");
                PreparedStatement chunk = connection.prepareStatement(
                        "INSERT INTO feed_chunk (feed_id, file_no, no, bytes) VALUES (?, ?, ?, ?)")) {
            file.setLong(1, feedId);
            file.setInt(2, no);
            file.setString(3, name);
            file.executeUpdate();
            long size = 0;
            int chunks = 0;
            for (byte[] piece = bytes.readNBytes(CHUNK); piece.length > 0; piece = bytes.readNBytes(CHUNK)) {
                size += piece.length;
                if (size > limit) {
                    throw new FeedRefused(FeedCode.TOO_LARGE, name);
                }
                hash.update(piece);
                chunk.setLong(1, feedId);
                chunk.setInt(2, no);
                chunk.setInt(3, chunks++);
                chunk.setBytes(4, piece);
                chunk.executeUpdate();
            }
            seal(no, size, HexFormat.of().formatHex(hash.digest()));
            return size;
        }
    }

    private void seal(int no, long size, String hash) throws SQLException {
        try (PreparedStatement file = connection.prepareStatement(
                "UPDATE feed_file SET byte_size = ?, sha256 = ? WHERE feed_id = ? AND no = ?")) {
            file.setLong(1, size);
            file.setString(2, hash);
            file.setLong(3, feedId);
            file.setInt(4, no);
            file.executeUpdate();
        }
    }

    public List<ReceivedFile> files() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT no, name, byte_size FROM feed_file WHERE feed_id = ? ORDER BY no")) {
            select.setLong(1, feedId);
            List<ReceivedFile> files = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    files.add(new ReceivedFile(rows.getInt(1), rows.getString(2), rows.getLong(3)));
                }
            }
            return files;
        }
    }

    /** The file's bytes; fetches the next chunk when the last one is used up. */
    public InputStream open(int fileNo) {
        return new InputStream() {
            private int no;
            private InputStream piece = InputStream.nullInputStream();

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                int got = piece.read(into, from, length);
                if (got < 0 && length > 0) {
                    byte[] next = chunk(fileNo, no++);
                    piece = new ByteArrayInputStream(next);
                    got = piece.read(into, from, length);
                }
                return got;
            }
        };
    }

    private byte[] chunk(int fileNo, int no) throws IOException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT bytes FROM feed_chunk WHERE feed_id = ? AND file_no = ? AND no = ?")) {
            select.setLong(1, feedId);
            select.setInt(2, fileNo);
            select.setInt(3, no);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getBytes(1) : new byte[0];
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
