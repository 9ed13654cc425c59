package kaigo.feed.model;

import static kaigo.feed.model.FeedCode.*;
import static kaigo.feed.model.FeedKind.*;
import static kaigo.feed.model.Rows.aRow;
import static kaigo.feed.model.Rows.csv;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 送付票: the feed is held to what its manifest says. */
class FeedManifestTest extends FeedIntakeScene {
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
