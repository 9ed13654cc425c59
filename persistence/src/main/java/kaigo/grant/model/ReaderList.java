package kaigo.grant.model;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** 対応一覧のファイル (CSV, UTF-8): heading 型名,メーカー, then a model a line. It is taken whole or not at all. */
public final class ReaderList {
    private static final int MOST_BYTES = 1024 * 1024;
    private static final int LONGEST = 60;
    private static final List<String> HEADING = List.of("型名", "メーカー");

    private ReaderList() {}

    /** @throws ReaderListUnusable with every line that can't be read */
    public static List<CompatibleReader> read(InputStream file) throws IOException {
        List<CompatibleReader> readers = new ArrayList<>();
        List<Long> wrong = new ArrayList<>();
        Set<String> known = new HashSet<>();
        boolean heading = false;
        try {
            for (CsvRecord row : CsvReader.builder()
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .allowUnclosedQuote(false)
                    .skipEmptyLines(true)
                    .ofCsvRecord(text(file))) {
                if (!heading) {
                    heading = row.getFields().equals(HEADING);
                    if (!heading) {
                        throw new ReaderListUnusable("refusal.readerListHeading");
                    }
                } else if (row.getFieldCount() != HEADING.size()
                        || !fits(row.getField(0))
                        || !fits(row.getField(1))
                        || !known.add(model(row))) {
                    wrong.add(row.getStartingLineNumber());
                } else {
                    readers.add(new CompatibleReader(model(row), row.getField(1).strip()));
                }
            }
        } catch (CsvParseException broken) {
            throw new ReaderListUnusable("refusal.readerListHeading");
        }
        if (!wrong.isEmpty()) {
            throw new ReaderListUnusable(
                    "refusal.readerListLines",
                    wrong.stream().map(String::valueOf).collect(Collectors.joining("、")));
        }
        if (readers.isEmpty()) {
            throw new ReaderListUnusable("refusal.readerListEmpty");
        }
        return readers;
    }

    /** As an applicant's model is read: full width and half width are one. */
    private static String model(CsvRecord row) {
        return Normalizer.normalize(row.getField(0), Normalizer.Form.NFKC).strip();
    }

    private static boolean fits(String value) {
        return !value.isBlank() && value.length() <= LONGEST;
    }

    private static String text(InputStream file) throws IOException {
        byte[] bytes = file.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new ReaderListUnusable("refusal.readerListLarge");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw new ReaderListUnusable("refusal.readerListHeading");
        }
    }
}
