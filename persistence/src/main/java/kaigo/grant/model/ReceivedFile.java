package kaigo.grant.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** 受け取ったファイル: bytes with the type told from their content and their SHA-256. */
public final class ReceivedFile {
    /** The largest attachment: 20 MB. */
    public static final int LARGEST = 20 * 1024 * 1024;

    private final byte[] bytes;
    private final FileType type;
    private final String sha256;

    private ReceivedFile(byte[] bytes, FileType type, String sha256) {
        this.bytes = bytes;
        this.type = type;
        this.sha256 = sha256;
    }

    /** @throws FileUnusable when it is empty, too large, or neither PDF, JPEG nor PNG whatever its name says */
    public static ReceivedFile of(byte[] bytes) {
        if (bytes.length == 0) {
            throw new FileUnusable("refusal.fileEmpty");
        }
        if (bytes.length > LARGEST) {
            throw new FileUnusable("refusal.fileTooLarge");
        }
        FileType type = FileType.of(bytes).orElseThrow(() -> new FileUnusable("refusal.fileType"));
        return new ReceivedFile(bytes, type, hash(bytes));
    }

    public static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    public byte[] bytes() {
        return bytes;
    }

    public FileType type() {
        return type;
    }

    public String sha256() {
        return sha256;
    }
}
