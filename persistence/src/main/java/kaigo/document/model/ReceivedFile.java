package kaigo.document.model;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * 受け取ったファイル: a paper that somebody uploads, judged here and nowhere else (docs/decisions/0006): its size while it is
 * read, its type by its content, the name that must say the same, and that it is nothing besides. Data in CSV and ZIP are
 * judged by kaigo.feed, which reads them as a stream.
 */
public final class ReceivedFile {
    /** The largest paper: 20 MB. */
    public static final int LARGEST = 20 * 1024 * 1024;

    private final byte[] bytes;
    private final FileType type;
    private final String sha256;

    private ReceivedFile(byte[] bytes, FileType type) {
        this.bytes = bytes;
        this.type = type;
        this.sha256 = hash(bytes);
    }

    /** Reads no more than the largest paper has. @throws FileUnusable as {@link #of(String, byte[])} does */
    public static ReceivedFile read(String name, InputStream content) {
        try {
            return of(name, content.readNBytes(LARGEST + 1));
        } catch (IOException broken) {
            throw new FileUnusable("refusal.fileBroken");
        }
    }

    /**
     * @throws FileUnusable when it is empty, too large, neither PDF, JPEG nor PNG, called otherwise than it is, broken off,
     *     something else as well, or a PDF that is locked or does things
     */
    public static ReceivedFile of(String name, byte[] bytes) {
        if (bytes.length == 0) {
            throw new FileUnusable("refusal.fileEmpty");
        }
        if (bytes.length > LARGEST) {
            throw new FileUnusable("refusal.fileTooLarge");
        }
        FileType type = FileType.of(bytes).orElseThrow(() -> new FileUnusable("refusal.fileType"));
        if (!type.isCalled(name)) {
            throw new FileUnusable("refusal.fileName", type.name());
        }
        if (Polyglot.isZip(bytes) || type != FileType.PDF && Polyglot.isPdf(bytes)) {
            throw new FileUnusable("refusal.fileDouble");
        }
        switch (type) {
            case PDF -> PdfContent.require(bytes);
            case JPEG -> PictureContent.requireJpeg(bytes);
            case PNG -> PictureContent.requirePng(bytes);
        }
        return new ReceivedFile(bytes, type);
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
