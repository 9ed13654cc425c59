package kaigo.feed;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import kaigo.feed.model.FeedCode;
import kaigo.feed.model.FeedRefused;

/**
 * 送られたファイル: read to its end before anything is stored, so that a slow sender holds neither a connection of the
 * database nor the insurer's lock. It lies in a file that has lost its name already: it goes with the process.
 */
final class SentFile implements Closeable {
    private static final int PIECE = 1 << 16;

    private final FileChannel bytes;
    private final String sha256;

    private SentFile(FileChannel bytes, String sha256) {
        this.bytes = bytes;
        this.sha256 = sha256;
    }

    /** @throws FeedRefused as soon as it has grown over the limit */
    static SentFile read(IncomingFile file, long limit) throws IOException {
        Path path = Files.createTempFile("feed", null);
        FileChannel bytes = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        try {
            DigestInputStream hashed = new DigestInputStream(file.bytes(), sha256());
            copy(hashed, Channels.newOutputStream(bytes), file.name(), limit);
            return new SentFile(
                    bytes, HexFormat.of().formatHex(hashed.getMessageDigest().digest()));
        } catch (IOException | RuntimeException failed) {
            bytes.close();
            throw failed;
        }
    }

    private static void copy(InputStream from, OutputStream to, String name, long limit) throws IOException {
        byte[] piece = new byte[PIECE];
        long size = 0;
        for (int got = from.read(piece); got >= 0; got = from.read(piece)) {
            size += got;
            if (size > limit) {
                throw new FeedRefused(FeedCode.TOO_LARGE, name);
            }
            to.write(piece, 0, got);
        }
    }

    InputStream open() throws IOException {
        return Channels.newInputStream(bytes.position(0));
    }

    String sha256Hex() {
        return sha256;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
