package kaigo.feed.model;

import static kaigo.feed.model.FeedCode.*;
import static kaigo.feed.model.FeedKind.*;
import static kaigo.feed.model.Rows.aRow;
import static kaigo.feed.model.Rows.csv;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class FeedIntakeTest {
    private static final FeedLimits SMALL = new FeedLimits(1 << 20, 1 << 20, 200, 10);
    private final List<FeedRow> rows = new ArrayList<>();
    private final List<FeedKind> kinds = new ArrayList<>();
    private final List<String> papers = new ArrayList<>();

    @Test
    void utf_8_with_and_without_bom_and_windows_31j_are_told_apart() throws IOException {
        String text = csv(INSURED, aRow(INSURED).with("氏名", "髙橋 ①郎"));

        read("insured.csv", text.getBytes(StandardCharsets.UTF_8));
        read("insured.csv", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
        read("insured.csv", text.getBytes(CsvFile.WINDOWS_31J));

        assertThat(rows).hasSize(3).allSatisfy(row -> {
            assertThat(row.findings()).isEmpty();
            assertThat(row.staged()).contains("髙橋 ①郎");
        });
    }

    @Test
    void lines_may_end_in_lf_and_columns_come_in_any_order() throws IOException {
        List<String> headings = new ArrayList<>(CARD.layout().headings());
        List<String> fields = new ArrayList<>(aRow(CARD).texts());
        java.util.Collections.reverse(headings);
        java.util.Collections.reverse(fields);

        read("交付分.csv", csv(headings, List.of(fields)).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));

        assertThat(kinds).containsExactly(CARD);
        assertThat(rows)
                .singleElement()
                .satisfies(row -> assertThat(row.findings()).isEmpty());
    }

    @Test
    void a_character_that_the_encoding_lacks_is_told_with_its_row_and_column() throws IOException {
        byte[] bytes =
                csv(INSURED, aRow(INSURED), aRow(INSURED).with("氏名", "見本 XX")).getBytes(CsvFile.WINDOWS_31J);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("XX");
        bytes[at] = (byte) 0xFD;

        read("insured.csv", bytes);

        assertThat(rows.get(0).findings()).isEmpty();
        assertThat(rows.get(1).line()).isEqualTo(3);
        assertThat(rows.get(1).findings()).containsExactly(new FeedFinding("氏名", CHARACTER_UNREADABLE, ""));
    }

    @Test
    void a_row_with_a_field_too_many_or_too_few_is_told_and_the_next_is_read() throws IOException {
        String text = csv(INSURED, aRow(INSURED).with("不開示", "0,0"), aRow(INSURED)) + "139907,U\r\n";

        read("insured.csv", text.getBytes(StandardCharsets.UTF_8));

        assertThat(rows).hasSize(3);
        assertThat(rows.get(0).findings()).extracting(FeedFinding::code).containsExactly(FIELD_COUNT);
        assertThat(rows.get(1).findings()).isEmpty();
        assertThat(rows.get(2).findings()).extracting(FeedFinding::code).containsExactly(FIELD_COUNT);
    }

    @Test
    void what_isnt_a_feed_is_refused_whole() {
        String right = csv(INSURED, aRow(INSURED));
        refused(EMPTY_FILE, "insured.csv", new byte[0]);
        refused(BINARY_FILE, "insured.csv", new byte[] {1, 0, 2, 0, 3});
        refused(UNKNOWN_LAYOUT, "list.csv", "年,月,日\r\n1,2,3\r\n".getBytes(StandardCharsets.UTF_8));
        refused(ENCODING_UNKNOWN, "insured.csv", new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', '\n'});
        refused(NO_ROWS, "insured.csv", csv(INSURED).getBytes(StandardCharsets.UTF_8));
        refused(COLUMN_MISSING, "insured.csv", utf8(right.replace(",不開示", "").replace("0\r\n", "\r\n")));
        refused(COLUMN_UNKNOWN, "insured.csv", utf8(right.replace("不開示", "非開示")));
        refused(COLUMN_TWICE, "insured.csv", utf8(right.replace("住所地特例", "住所")));
        refused(QUOTE_OPEN, "insured.csv", utf8(right + "139907,\"U,12"));
    }

    @Test
    void a_heading_that_may_be_data_is_never_repeated() {
        assertThatExceptionOfType(FeedRefused.class)
                .isThrownBy(() -> read("insured.csv", utf8("139907,U,,1,0000123456,介護 花子\r\n")))
                .satisfies(refused -> assertThat(refused.detail()).isEqualTo("insured.csv 1"));
    }

    @Test
    void another_insurers_file_is_refused_whole() {
        refused(OTHER_INSURER, "insured.csv", utf8(csv(INSURED, aRow(INSURED).with("保険者番号", "131011"))));
        refused(OTHER_INSURER, "KAIGO_131011_0413.zip", zip(Map.of("insured.csv", csv(INSURED, aRow(INSURED)))));
    }

    @Test
    void a_zip_brings_several_kinds() throws IOException {
        read(
                "KAIGO_139907_0413.zip",
                zip(Map.of("insured.csv", csv(INSURED, aRow(INSURED)), "x/card.csv", csv(CARD, aRow(CARD)))));

        assertThat(kinds).containsExactlyInAnyOrder(INSURED, CARD);
        assertThat(rows).hasSize(2);
    }

    @Test
    void a_bad_zip_is_refused_whole() throws IOException {
        String right = csv(INSURED, aRow(INSURED));
        byte[] whole = zip(Map.of("insured.csv", right));
        refused(ZIP_UNREADABLE, "a.zip", Arrays.copyOf(whole, whole.length / 2));
        refused(ZIP_NESTED, "a.zip", zip(Map.of("b.zip", right)));
        refused(ZIP_NESTED, "a.zip", zipOf("b.csv", whole));
        refused(ZIP_FOREIGN_FILE, "a.zip", zip(Map.of("readme.txt", "こんにちは")));
        refused(ZIP_UNREADABLE, "a.zip", zip(Map.of()));
        refused(KIND_TWICE, "a.zip", zip(Map.of("insured.csv", right, "またinsured.csv", right)));
    }

    @Test
    void a_zip_with_paths_that_leave_it_or_a_crowd_of_entries_is_refused() {
        String right = csv(INSURED, aRow(INSURED));
        for (String path : List.of(
                "../insured.csv", "/insured.csv", "a/../../insured.csv", "..\\insured.csv", "C:\\insured.csv")) {
            refused(ZIP_FOREIGN_FILE, "a.zip", zip(Map.of(path, right)));
        }
        Map<String, String> crowd = new TreeMap<>(Map.of("z/insured.csv", right));
        for (int i = 0; i < 100; i++) {
            crowd.put("a" + i + "/", "");
        }
        refused(ZIP_FOREIGN_FILE, "a.zip", zip(crowd));
    }

    @Test
    void a_zip_bomb_is_stopped_while_it_unfolds() {
        String many = csv(INSURED, aRow(INSURED)) + "139907,U\r\n".repeat(200_000);

        refused(ZIP_BOMB, "a.zip", zip(Map.of("insured.csv", many)));
    }

    @Test
    void the_manifest_is_held_to_its_word() throws IOException {
        String insured = csv(INSURED, aRow(INSURED));
        String hash = sha256(insured);

        FeedIntake intake = intake(manifest("139907,413,DELTA", "insured.csv,1," + hash + ",0"));
        intake.read("a.zip", new ByteArrayInputStream(zip(Map.of("insured.csv", insured))));
        intake.complete();
        assertThat(rows).hasSize(1);

        refusedUnder(ROW_COUNT_DIFFERS, manifest("139907,413,DELTA", "insured.csv,2," + hash + ",0"), insured);
        refusedUnder(HASH_DIFFERS, manifest("139907,413,DELTA", "insured.csv,1," + sha256("x") + ",0"), insured);
        refusedUnder(ZIP_FOREIGN_FILE, manifest("139907,413,DELTA", "card.csv,1," + hash + ",0"), insured);
        refusedUnder(OTHER_INSURER, manifest("131011,413,DELTA", "insured.csv,1," + hash + ",0"), insured);
        refusedUnder(
                NO_ROWS, manifest("139907,413,INITIAL", "insured.csv,0," + sha256(csv(INSURED)) + ",0"), csv(INSURED));
        refusedUnder(
                MANIFEST_FILE_MISSING,
                manifest("139907,413,DELTA", "insured.csv,1," + hash + ",0", "card.csv,1," + hash + ",0"),
                insured);
    }

    @Test
    void an_empty_file_may_come_when_the_manifest_means_it() throws IOException {
        String empty = csv(INSURED);
        FeedIntake intake = intake(manifest("139907,413,INITIAL", "insured.csv,0," + sha256(empty) + ",1"));
        intake.read("a.zip", new ByteArrayInputStream(zip(Map.of("insured.csv", empty))));
        intake.complete();

        assertThat(kinds).containsExactly(INSURED);
        assertThat(rows).isEmpty();
    }

    @Test
    void a_manifest_alone_is_no_feed() {
        assertThatExceptionOfType(FeedRefused.class)
                .isThrownBy(() -> {
                    FeedIntake intake = intake(manifest("139907,413,DELTA", "insured.csv,1,x,0"));
                    intake.read("a.zip", new ByteArrayInputStream(zip(Map.of("manifest.csv", ""))));
                    intake.complete();
                })
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(EMPTY_FEED));
    }

    @Test
    void the_manifest_may_state_the_encoding() throws IOException {
        String text = csv(INSURED, aRow(INSURED).with("氏名", "髙橋 ①郎"));
        byte[] bytes = text.getBytes(CsvFile.WINDOWS_31J);
        String row = "1,139907,413,DELTA,2026-11-24,2026-11-24T06:00:00+09:00,insured.csv,1,"
                + kaigo.document.model.ReceivedFile.hash(bytes) + ",0,";
        String headings = String.join(",", Manifest.HEADINGS) + "," + Manifest.ENCODING + "\r\n";

        FeedIntake intake = intake(headings + row + "Windows-31J\r\n");
        intake.read("a.zip", new ByteArrayInputStream(zipOf("insured.csv", bytes)));
        intake.complete();
        assertThat(rows)
                .singleElement()
                .satisfies(read -> assertThat(read.staged()).contains("髙橋 ①郎"));

        FeedIntake wrong = intake(headings + row + "UTF-8\r\n");
        assertThatExceptionOfType(FeedRefused.class)
                .isThrownBy(() -> wrong.read("a.zip", new ByteArrayInputStream(zipOf("insured.csv", bytes))))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(ENCODING_DIFFERS));
    }

    @Test
    void papers_ride_along_in_a_zip() throws IOException {
        read(
                "a.zip",
                zip(Map.of(
                        "opinion.csv", csv(OPINION, aRow(OPINION).with("PDFファイル名", "意見書1.pdf")), "意見書1.pdf", "%PDF")));

        assertThat(rows).hasSize(1);
        assertThat(papers).containsExactly("意見書1.pdf");
    }

    @Test
    void an_unreadable_manifest_is_refused_with_its_line() {
        assertThatExceptionOfType(FeedRefused.class)
                .isThrownBy(() -> find(manifest("139907,四百十三,DELTA", "insured.csv,1,,0")))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo(MANIFEST_UNREADABLE);
                    assertThat(refused.detail()).isEqualTo("2");
                });
        assertThatExceptionOfType(FeedRefused.class).isThrownBy(() -> find("版,保険者番号\r\n1,139907\r\n"));
    }

    private void refusedUnder(FeedCode code, String manifest, String insured) {
        assertThatExceptionOfType(FeedRefused.class)
                .isThrownBy(() -> {
                    FeedIntake intake = intake(manifest);
                    intake.read("a.zip", new ByteArrayInputStream(zip(Map.of("insured.csv", insured))));
                    intake.complete();
                })
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private void refused(FeedCode code, String name, byte[] bytes) {
        assertThatExceptionOfType(FeedRefused.class)
                .isThrownBy(() -> read(name, bytes))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private void read(String name, byte[] bytes) throws IOException {
        new FeedIntake("139907", Rows.BASE_DATE, null, SMALL, collecting()).read(name, new ByteArrayInputStream(bytes));
    }

    private FeedIntake intake(String manifest) throws IOException {
        return new FeedIntake("139907", Rows.BASE_DATE, find(manifest), SMALL, collecting());
    }

    private static Manifest find(String manifest) throws IOException {
        return Manifest.find("a.zip", new ByteArrayInputStream(zip(Map.of("manifest.csv", manifest))), SMALL)
                .orElseThrow();
    }

    private static String manifest(String feed, String... files) {
        StringBuilder text = new StringBuilder(String.join(",", Manifest.HEADINGS)).append("\r\n");
        for (String file : files) {
            text.append("1,")
                    .append(feed)
                    .append(",2026-11-24,2026-11-24T06:00:00+09:00,")
                    .append(file)
                    .append("\r\n");
        }
        return text.toString();
    }

    private FeedIntake.Rows collecting() {
        return new FeedIntake.Rows() {
            @Override
            public void begin(FeedLayout layout, String fileName) {
                kinds.add(layout.kind());
            }

            @Override
            public void row(FeedRow row) {
                rows.add(row);
            }

            @Override
            public void end() {}

            @Override
            public void paper(String name, java.io.InputStream content) {
                papers.add(name);
            }
        };
    }

    private static byte[] zip(Map<String, String> files) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                for (Map.Entry<String, String> file : files.entrySet()) {
                    zip.putNextEntry(new ZipEntry(file.getKey()));
                    zip.write(utf8(file.getValue()));
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] zipOf(String name, byte[] content) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(content);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String sha256(String text) {
        try {
            return java.util.HexFormat.of()
                    .formatHex(
                            java.security.MessageDigest.getInstance("SHA-256").digest(utf8(text)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
