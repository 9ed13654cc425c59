package kaigo.party.batch;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kaigo.party.model.RegisterUploads;

/** 台帳のファイル: CSV (with or without BOM), a heading, and rows; which columns it has is the enum's word. */
final class RegisterFile<C extends Enum<C> & RegisterColumn> {
    private static final char BOM = '\uFEFF';

    private final Map<C, Integer> places;
    private final int columns;
    private final List<CsvRecord> rows;

    private RegisterFile(Map<C, Integer> places, int columns, List<CsvRecord> rows) {
        this.places = places;
        this.columns = columns;
        this.rows = rows;
    }

    /** @throws RegisterFileRefused when it isn't such a file: the reason says what is wrong and what to do */
    static <C extends Enum<C> & RegisterColumn> RegisterFile<C> read(Class<C> columns, Path file) {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw refused(columns, "unreadable", name);
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return read(columns, name, bytes.readNBytes(RegisterUploads.LARGEST + 1));
        } catch (IOException unreadable) {
            throw refused(columns, "unreadable", name);
        }
    }

    /** @throws RegisterFileRefused likewise */
    static <C extends Enum<C> & RegisterColumn> RegisterFile<C> read(Class<C> columns, String name, byte[] bytes) {
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .allowMissingFields(true)
                .allowExtraFields(true)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text(columns, bytes))) {
            Iterator<CsvRecord> records = csv.iterator();
            if (!records.hasNext()) {
                throw refused(columns, "empty");
            }
            CsvRecord heading = records.next();
            Map<C, Integer> places = places(columns, heading);
            List<CsvRecord> rows = csv.stream().toList();
            if (rows.isEmpty()) {
                throw refused(columns, "empty");
            }
            return new RegisterFile<>(places, heading.getFieldCount(), rows);
        } catch (CsvParseException broken) {
            throw refused(columns, "broken");
        } catch (IOException unreadable) {
            throw refused(columns, "unreadable", name);
        }
    }

    List<CsvRecord> rows() {
        return rows;
    }

    boolean hasAllFields(CsvRecord row) {
        return row.getFieldCount() == columns;
    }

    /** The field, without blanks around it; empty for a column that the file hasn't. */
    String field(CsvRecord row, C column) {
        Integer place = places.get(column);
        return place == null ? "" : row.getField(place).strip();
    }

    private static <C extends Enum<C> & RegisterColumn> Map<C, Integer> places(Class<C> columns, CsvRecord heading) {
        Map<C, Integer> places = new EnumMap<>(columns);
        for (C column : columns.getEnumConstants()) {
            for (int i = 0; i < heading.getFieldCount(); i++) {
                if (column.isHeaded(heading.getField(i))) {
                    places.put(column, i);
                }
            }
        }
        String missing = Arrays.stream(columns.getEnumConstants())
                .filter(column -> column.isRequired() && !places.containsKey(column))
                .map(RegisterColumn::heading)
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            throw refused(columns, "columns", missing);
        }
        return places;
    }

    private static <C extends Enum<C> & RegisterColumn> String text(Class<C> columns, byte[] bytes) {
        if (bytes.length > RegisterUploads.LARGEST) {
            throw refused(columns, "tooBig", RegisterUploads.LARGEST >> 20);
        }
        if (bytes.length == 0) {
            throw refused(columns, "empty");
        }
        for (byte b : bytes) {
            if (b == 0) {
                throw refused(columns, "binary");
            }
        }
        for (Charset charset : columns.getEnumConstants()[0].charsets()) {
            try {
                String text =
                        charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                return text.charAt(0) == BOM ? text.substring(1) : text;
            } catch (CharacterCodingException another) {
                // the next one may fit
            }
        }
        throw refused(columns, "encoding");
    }

    private static <C extends Enum<C> & RegisterColumn> RegisterFileRefused refused(
            Class<C> columns, String reason, Object... arguments) {
        return new RegisterFileRefused(columns.getEnumConstants()[0].refusals(), reason, arguments);
    }
}
