package kaigo.feed.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kaigo.identifier.model.InsurerNo;
import org.junit.jupiter.api.Test;

/** ファイル名と拒否の文: whatever a sender calls a file, it is read as meant and never breaks what is kept. */
class FeedNamesTest {
    private static final FeedLimits SMALL = new FeedLimits(1 << 20, 1 << 20, 200, 10);

    @Test
    void names_are_read_in_utf_8_and_windows_31j() throws IOException {
        assertThat(names(zip("被保険者.csv", StandardCharsets.UTF_8))).containsExactly("被保険者.csv");
        assertThat(names(zip("被保険者.csv", CsvFile.WINDOWS_31J))).containsExactly("被保険者.csv");
        assertThat(EntryName.read(new String("証.csv".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)))
                .as("UTF-8 that the ZIP doesn't mark as such")
                .isEqualTo("証.csv");
    }

    @Test
    void a_csv_with_a_name_that_can_not_be_kept_is_refused() {
        assertThatExceptionOfType(FeedRefused.class)
                .isThrownBy(() -> names(zip("長".repeat(201) + ".csv", StandardCharsets.UTF_8)))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(FeedCode.NAME_TOO_LONG));
    }

    @Test
    void what_a_refusal_says_is_cut_to_what_is_kept() {
        Feed feed = new Feed(
                InsurerNo.of("139907"),
                1,
                LocalDate.of(2026, 11, 24),
                false,
                1L,
                "試験",
                Instant.parse("2026-11-24T00:00:00Z"));

        feed.refuse(new FeedRefused(FeedCode.ZIP_FOREIGN_FILE, "\0" + "𠮷".repeat(300)), Instant.EPOCH);

        String kept = feed.refusalDetail().orElseThrow();
        assertThat(kept.codePointCount(0, kept.length())).isEqualTo(200);
        assertThat(kept).isEqualTo("𠮷".repeat(200));
    }

    private static List<String> names(byte[] zip) throws IOException {
        List<String> names = new ArrayList<>();
        new FeedArchive(SMALL).visit("a.zip", new ByteArrayInputStream(zip), (name, bytes) -> names.add(name));
        return names;
    }

    private static byte[] zip(String name, Charset names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write("x".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
