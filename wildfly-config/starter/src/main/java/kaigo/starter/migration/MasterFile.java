package kaigo.starter.migration;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/** マスタのファイル: one CSV of the folder {@code masters} of persistence, with its checksum. */
final class MasterFile {
    private final byte[] content;

    private MasterFile(byte[] content) {
        this.content = content;
    }

    static MasterFile named(String name) {
        try (InputStream in = MasterFile.class.getResourceAsStream("/masters/" + name)) {
            if (in == null) {
                throw new IllegalStateException("masters/" + name + " is missing in kaigo-persistence");
            }
            return new MasterFile(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<NamedCsvRecord> rows() {
        return CsvReader.builder().ofNamedCsvRecord(new String(content, StandardCharsets.UTF_8)).stream()
                .toList();
    }

    int checksum() {
        CRC32 crc = new CRC32();
        crc.update(content);
        return (int) crc.getValue();
    }

    /** An empty field is no value. */
    static String field(NamedCsvRecord row, String name) {
        String field = row.getField(name);
        return field.isEmpty() ? null : field;
    }
}
