package kaigo.feed.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * 送付票 (manifest.csv): what a ZIP says about itself: one row a file, the common facts repeated in each.
 *
 * @param insurerNo 保険者番号
 * @param sequenceNo 連番
 * @param baseDate 基準日
 * @param encoding 文字コード of the files, when it says so
 * @param files by name, in small letters
 */
public record Manifest(
        String insurerNo,
        int sequenceNo,
        FeedMode mode,
        LocalDate baseDate,
        Optional<Charset> encoding,
        Map<String, Stated> files) {
    static final String FILE_NAME = "manifest.csv";
    static final List<String> HEADINGS =
            List.of("版", "保険者番号", "連番", "方式", "基準日", "作成日時", "ファイル名", "行数", "SHA-256", "空の可否");
    /** May follow as a last column. */
    static final String ENCODING = "文字コード";

    private static final Map<String, Charset> ENCODINGS = Map.of(
            "UTF-8", StandardCharsets.UTF_8, "WINDOWS-31J", CsvFile.WINDOWS_31J, "SHIFT_JIS", CsvFile.WINDOWS_31J);
    private static final String LAYOUT_VERSION = "1";
    private static final FieldForm MODE = FieldForm.codes("INITIAL", "DELTA");

    /**
     * What the manifest states about one file.
     *
     * @param rows data rows, without the header
     * @param mayBeEmpty an empty file is meant, not an accident
     */
    record Stated(long rows, String sha256, boolean mayBeEmpty) {}

    /**
     * 送付票の項目: a column, for those who write the files.
     *
     * @param number of its explanation
     */
    public record Column(int number, String heading, String sample) {}

    /** The columns in their order, the one that may be left out at the end; with the row of one file for the insurer. */
    public static List<Column> columns(String insurerNo) {
        List<String> headings =
                Stream.concat(HEADINGS.stream(), Stream.of(ENCODING)).toList();
        List<String> sample = List.of(
                LAYOUT_VERSION,
                insurerNo,
                "12",
                "DELTA",
                "2026-11-24",
                "2026-11-24T18:30:00",
                "insured.csv",
                "250",
                "9f86d081…",
                "0",
                "UTF-8");
        return IntStream.range(0, headings.size())
                .mapToObj(i -> new Column(i, headings.get(i), sample.get(i)))
                .toList();
    }

    /** The manifest of a received file; empty for a single CSV and a ZIP without one. */
    public static Optional<Manifest> find(String name, InputStream received, FeedLimits limits) throws IOException {
        Manifest[] found = new Manifest[1];
        new FeedArchive(limits).visit(name, received, (file, bytes) -> {
            if (file.equalsIgnoreCase(FILE_NAME)) {
                found[0] = read(new CsvFile(file, bytes));
            }
            return found[0] == null;
        });
        return Optional.ofNullable(found[0]);
    }

    private static Manifest read(CsvFile csv) {
        List<String> headings = csv.header();
        boolean withEncoding = headings.size() > HEADINGS.size()
                && headings.get(HEADINGS.size()).equals(ENCODING);
        if (!headings.subList(0, Math.min(headings.size(), HEADINGS.size())).equals(HEADINGS)
                || headings.size() > HEADINGS.size() + (withEncoding ? 1 : 0)
                || !csv.hasNext()) {
            throw new FeedRefused(FeedCode.MANIFEST_UNREADABLE, "1");
        }
        Manifest manifest = null;
        while (csv.hasNext()) {
            CsvFile.Line line = csv.next();
            try {
                Manifest row = read(line.fields(), withEncoding, manifest == null ? new HashMap<>() : manifest.files);
                if (manifest != null && !row.sameFeed(manifest)) {
                    throw new Misread(FeedCode.MANIFEST_UNREADABLE, "");
                }
                manifest = row;
            } catch (Misread | IndexOutOfBoundsException unreadable) {
                throw new FeedRefused(FeedCode.MANIFEST_UNREADABLE, String.valueOf(line.number()));
            }
        }
        return manifest;
    }

    private static Manifest read(List<String> fields, boolean withEncoding, Map<String, Stated> files) throws Misread {
        if (!fields.get(0).equals(LAYOUT_VERSION)) {
            throw new Misread(FeedCode.MANIFEST_UNREADABLE, "");
        }
        Manifest row = new Manifest(
                FieldForm.INSURER_NO.read(fields.get(1)).toString(),
                (Integer) FieldForm.NUMBER.read(fields.get(2)),
                FeedMode.valueOf(MODE.read(fields.get(3)).toString()),
                (LocalDate) FieldForm.DATE.read(fields.get(4)),
                withEncoding ? encoding(fields.get(HEADINGS.size())) : Optional.empty(),
                files);
        Stated stated = new Stated(
                (Integer) FieldForm.NUMBER.read(fields.get(7)),
                fields.get(8).toLowerCase(java.util.Locale.ROOT),
                Boolean.TRUE.equals(FieldForm.FLAG.read(fields.get(9))));
        files.put(fields.get(6).toLowerCase(java.util.Locale.ROOT), stated);
        return row;
    }

    private static Optional<Charset> encoding(String stated) throws Misread {
        if (stated.isBlank()) {
            return Optional.empty();
        }
        Charset charset = ENCODINGS.get(stated.strip().toUpperCase(java.util.Locale.ROOT));
        if (charset == null) {
            throw new Misread(FeedCode.MANIFEST_UNREADABLE, "");
        }
        return Optional.of(charset);
    }

    private boolean sameFeed(Manifest other) {
        return insurerNo.equals(other.insurerNo)
                && sequenceNo == other.sequenceNo
                && mode == other.mode
                && baseDate.equals(other.baseDate)
                && encoding.equals(other.encoding);
    }

    Optional<Stated> stated(String fileName) {
        return Optional.ofNullable(files.get(fileName.toLowerCase(java.util.Locale.ROOT)));
    }
}
