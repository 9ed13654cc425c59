package kaigo.feed.model;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import kaigo.document.model.CsvCell;

/**
 * CSVファイル: header and rows of a stream, in UTF-8 (with or without BOM) or Windows-31J. The header row tells which: its
 * Japanese headings read in one of them only. Bytes of a row that its encoding lacks become U+FFFD, which the row's
 * check reports with line and column; nothing is ever replaced by a question mark.
 */
final class CsvFile implements Iterator<CsvFile.Line> {
    static final Charset WINDOWS_31J = Charset.forName("windows-31j");
    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, WINDOWS_31J);
    private static final int HEADER_BYTES = 32 * 1024;
    /** A row longer than this is a quotation mark that was never closed. */
    private static final int ROW_CHARACTERS = 256 * 1024;

    /** One row as it stands in the file. */
    record Line(long number, List<String> fields) {}

    private final String name;
    private final Iterator<CsvRecord> records;
    private final List<String> header;
    /** Rejected rows that we wrote, corrected: their fields were guarded against spreadsheets. */
    private boolean comesBack;

    /** @throws FeedRefused when it isn't text, has no header row, or its encoding is neither */
    CsvFile(String name, InputStream bytes) throws IOException {
        this(name, bytes, Optional.empty());
    }

    /** @param stated the encoding that the manifest states: the header row has to read in it */
    CsvFile(String name, InputStream bytes, Optional<Charset> stated) throws IOException {
        this.name = name;
        BufferedInputStream buffered = new BufferedInputStream(bytes, HEADER_BYTES);
        Reader text = new InputStreamReader(buffered, encoding(name, buffered, stated));
        this.records = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .skipEmptyLines(true)
                .maxBufferSize(ROW_CHARACTERS)
                .ofCsvRecord(text)
                .iterator();
        if (!hasNext()) {
            throw new FeedRefused(FeedCode.EMPTY_FILE, name);
        }
        this.header = next().fields().stream().map(heading -> heading.strip()).toList();
        this.comesBack = header.contains(LayoutFile.ERRORS);
    }

    private static Charset encoding(String name, BufferedInputStream bytes, Optional<Charset> stated)
            throws IOException {
        bytes.mark(HEADER_BYTES);
        byte[] head = bytes.readNBytes(HEADER_BYTES - 1);
        bytes.reset();
        if (head.length >= 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF) {
            bytes.skipNBytes(3);
            if (stated.isPresent() && !stated.get().equals(StandardCharsets.UTF_8)) {
                throw new FeedRefused(FeedCode.ENCODING_DIFFERS, name);
            }
            return StandardCharsets.UTF_8;
        }
        int end = 0;
        while (end < head.length && head[end] != '\n' && head[end] != '\r') {
            if (head[end] == 0) {
                throw new FeedRefused(FeedCode.BINARY_FILE, name);
            }
            end++;
        }
        for (Charset charset : stated.map(List::of).orElse(ENCODINGS)) {
            try {
                charset.newDecoder().decode(ByteBuffer.wrap(head, 0, end));
                return charset;
            } catch (CharacterCodingException notThisOne) {
                // the next
            }
        }
        throw new FeedRefused(stated.isPresent() ? FeedCode.ENCODING_DIFFERS : FeedCode.ENCODING_UNKNOWN, name);
    }

    List<String> header() {
        return header;
    }

    @Override
    public boolean hasNext() {
        try {
            return records.hasNext();
        } catch (CsvParseException malformed) {
            throw malformed.getCause() instanceof FeedRefused below
                    ? below
                    : new FeedRefused(FeedCode.QUOTE_OPEN, name);
        } catch (UncheckedIOException unreadable) {
            throw refusedBelow(unreadable);
        }
    }

    @Override
    public Line next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        try {
            CsvRecord next = records.next();
            List<String> fields = next.getFields();
            if (comesBack) {
                fields = new ArrayList<>(fields);
                fields.replaceAll(CsvCell::plain);
            }
            return new Line(next.getStartingLineNumber(), fields);
        } catch (CsvParseException malformed) {
            throw malformed.getCause() instanceof FeedRefused below
                    ? below
                    : new FeedRefused(FeedCode.QUOTE_OPEN, name);
        } catch (UncheckedIOException unreadable) {
            throw refusedBelow(unreadable);
        }
    }

    /** A broken ZIP shows itself while a CSV in it is being read. */
    private RuntimeException refusedBelow(UncheckedIOException unreadable) {
        IOException cause = unreadable.getCause();
        boolean broken = cause instanceof java.util.zip.ZipException || cause instanceof java.io.EOFException;
        return broken ? new FeedRefused(FeedCode.ZIP_UNREADABLE, name) : unreadable;
    }
}
