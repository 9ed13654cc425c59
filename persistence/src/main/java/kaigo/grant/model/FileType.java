package kaigo.grant.model;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** ファイルの種類, told from the first bytes and never from the name. */
public enum FileType {
    PDF("application/pdf", "255044462d"),
    JPEG("image/jpeg", "ffd8ff"),
    PNG("image/png", "89504e470d0a1a0a");

    private final String mediaType;
    private final byte[] magic;

    FileType(String mediaType, String magic) {
        this.mediaType = mediaType;
        this.magic = HexFormat.of().parseHex(magic);
    }

    public static Optional<FileType> of(byte[] bytes) {
        return Arrays.stream(values()).filter(type -> type.begins(bytes)).findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    private boolean begins(byte[] bytes) {
        return bytes.length >= magic.length && Arrays.equals(magic, 0, magic.length, bytes, 0, magic.length);
    }
}
