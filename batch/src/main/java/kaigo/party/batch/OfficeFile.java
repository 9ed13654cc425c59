package kaigo.party.batch;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kaigo.party.model.OfficeUploads;

/** 事業所データのファイル: UTF-8 (with or without BOM), a heading, a row per office and service. */
final class OfficeFile {
    private static final char BOM = '\uFEFF';

    private final Map<OfficeColumn, Integer> places;
    private final int columns;
    private final List<CsvRecord> rows;

    private OfficeFile(Map<OfficeColumn, Integer> places, int columns, List<CsvRecord> rows) {
        this.places = places;
        this.columns = columns;
        this.rows = rows;
    }

    /** @throws OfficeFileRefused when it isn't such a file: the reason says what is wrong and what to do */
    static OfficeFile read(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new OfficeFileRefused("unreadable", String.valueOf(file.getFileName()));
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return read(String.valueOf(file.getFileName()), bytes.readNBytes(OfficeUploads.LARGEST + 1));
        } catch (IOException unreadable) {
            throw new OfficeFileRefused("unreadable", file.getFileName());
        }
    }

    /** @throws OfficeFileRefused likewise */
    static OfficeFile read(String name, byte[] bytes) {
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .allowMissingFields(true)
                .allowExtraFields(true)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text(bytes))) {
            Iterator<CsvRecord> records = csv.iterator();
            if (!records.hasNext()) {
                throw new OfficeFileRefused("empty");
            }
            CsvRecord heading = records.next();
            Map<OfficeColumn, Integer> places = places(heading);
            List<CsvRecord> rows = csv.stream().toList();
            if (rows.isEmpty()) {
                throw new OfficeFileRefused("empty");
            }
            return new OfficeFile(places, heading.getFieldCount(), rows);
        } catch (CsvParseException broken) {
            throw new OfficeFileRefused("broken");
        } catch (IOException unreadable) {
            throw new OfficeFileRefused("unreadable", name);
        }
    }

    List<CsvRecord> rows() {
        return rows;
    }

    boolean hasAllFields(CsvRecord row) {
        return row.getFieldCount() == columns;
    }

    /** The field, without blanks around it. */
    String field(CsvRecord row, OfficeColumn column) {
        return row.getField(places.get(column)).strip();
    }

    private static Map<OfficeColumn, Integer> places(CsvRecord heading) {
        Map<OfficeColumn, Integer> places = new EnumMap<>(OfficeColumn.class);
        for (OfficeColumn column : OfficeColumn.values()) {
            for (int i = 0; i < heading.getFieldCount(); i++) {
                if (column.isHeaded(heading.getField(i))) {
                    places.put(column, i);
                }
            }
        }
        String missing = Arrays.stream(OfficeColumn.values())
                .filter(column -> !places.containsKey(column))
                .map(OfficeColumn::heading)
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            throw new OfficeFileRefused("columns", missing);
        }
        return places;
    }

    private static String text(byte[] bytes) {
        if (bytes.length > OfficeUploads.LARGEST) {
            throw new OfficeFileRefused("tooBig", OfficeUploads.LARGEST >> 20);
        }
        if (bytes.length == 0) {
            throw new OfficeFileRefused("empty");
        }
        for (byte b : bytes) {
            if (b == 0) {
                throw new OfficeFileRefused("binary");
            }
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.charAt(0) == BOM ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw new OfficeFileRefused("encoding");
        }
    }
}
