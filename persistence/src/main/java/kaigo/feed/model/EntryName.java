package kaigo.feed.model;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * ZIPの中のファイル名: UTF-8 where the ZIP says so or the bytes are, else Windows-31J as tools of Japanese systems write
 * it. The ZIP is opened in ISO 8859-1, in which a name's bytes stay what they are.
 */
final class EntryName {
    private static final char LAST_OF_ONE_BYTE = 0xFF;

    private EntryName() {}

    static String read(String name) {
        if (name.chars().anyMatch(one -> one > LAST_OF_ONE_BYTE)) {
            return name; // marked as UTF-8 in the ZIP, and read so already
        }
        byte[] bytes = name.getBytes(StandardCharsets.ISO_8859_1);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException another) {
            return new String(bytes, CsvFile.WINDOWS_31J);
        }
    }
}
