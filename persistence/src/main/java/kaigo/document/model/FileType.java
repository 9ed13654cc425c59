package kaigo.document.model;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** ファイルの種類, told from the first bytes; the name must say the same. */
public enum FileType {
    PDF("application/pdf", "255044462d", "pdf"),
    JPEG("image/jpeg", "ffd8ff", "jpg", "jpeg", "jpe", "jfif"),
    PNG("image/png", "89504e470d0a1a0a", "png");

    private final String mediaType;
    private final byte[] magic;
    private final List<String> endings;

    FileType(String mediaType, String magic, String... endings) {
        this.mediaType = mediaType;
        this.magic = HexFormat.of().parseHex(magic);
        this.endings = List.of(endings);
    }

    public static Optional<FileType> of(byte[] bytes) {
        return Arrays.stream(values()).filter(type -> type.begins(bytes)).findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether a file of this name is expected to be of this type. */
    boolean isCalled(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return endings.contains(ending);
    }

    private boolean begins(byte[] bytes) {
        return bytes.length >= magic.length && Arrays.equals(magic, 0, magic.length, bytes, 0, magic.length);
    }
}
