package kaigo.feed.it;

import static kaigo.feed.model.FeedKind.INSURED;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kaigo.feed.FeedResultView;
import kaigo.feed.IncomingFile;
import kaigo.feed.model.FeedLimits;
import kaigo.feed.model.FeedState;
import kaigo.it.InContainer;
import kaigo.time.BusinessClock;
import org.junit.jupiter.api.Test;

/** 全体拒否: says what it is about, changes nothing, and never holds up the insurer's next feed. */
class FeedRefusalIT extends InContainer {
    @Inject
    FeedSending feeds;

    @Inject
    BusinessClock clock;

    @Test
    void data_of_a_day_to_come_are_refused() throws Exception {
        String insurer = "139642";

        FeedResultView feed =
                feeds.sent(insurer, zip(insurer, 7, clock.today().plusDays(1), "insured.csv", StandardCharsets.UTF_8));

        assertThat(feed.state()).isEqualTo(FeedState.REFUSED);
        assertThat(feed.refusalCode()).isEqualTo("KF-025");
    }

    @Test
    void data_of_today_are_taken() throws Exception {
        String insurer = "139659";

        FeedResultView feed =
                feeds.sent(insurer, zip(insurer, 7, clock.today(), "insured.csv", StandardCharsets.UTF_8));

        assertThat(feed.state()).isEqualTo(FeedState.APPLIED);
    }

    @Test
    void a_refused_feed_shows_the_number_and_the_day_of_its_manifest() throws Exception {
        String insurer = "139667";
        feeds.sent(insurer, zip(insurer, 7, clock.today(), "insured.csv", StandardCharsets.UTF_8));
        LocalDate earlier = clock.today().minusDays(3);

        FeedResultView feed = feeds.sent(insurer, zip(insurer, 3, earlier, "insured.csv", StandardCharsets.UTF_8));

        assertThat(feed.refusalCode()).isEqualTo("KF-008");
        assertThat(feed.sequenceNo()).isEqualTo(3);
        assertThat(feed.baseDate()).isEqualTo(earlier);
    }

    @Test
    void a_long_file_name_is_refused_and_the_next_feed_goes_on() throws Exception {
        String insurer = "139675";
        String name = "保".repeat(250) + ".txt";

        FeedResultView feed = feeds.sent(insurer, zip(insurer, 7, clock.today(), name, StandardCharsets.UTF_8));

        assertThat(feed.state()).isEqualTo(FeedState.REFUSED);
        assertThat(feed.refusalCode()).isEqualTo("KF-014");
        assertThat(feed.refusalDetail()).startsWith("保保").hasSizeLessThanOrEqualTo(200);
        assertThat(feeds.sent(
                                insurer,
                                FeedFile.of(INSURED, insurer).persons(1, 1).incoming())
                        .state())
                .isEqualTo(FeedState.APPLIED);
    }

    @Test
    void file_names_in_windows_31j_are_read() throws Exception {
        String insurer = "139691";

        FeedResultView feed =
                feeds.sent(insurer, zip(insurer, 7, clock.today(), "被保険者.txt", Charset.forName("windows-31j")));

        assertThat(feed.refusalCode()).isEqualTo("KF-014");
        assertThat(feed.refusalDetail()).isEqualTo("被保険者.txt");
    }

    @Test
    void bad_rows_beyond_the_list_are_said_to_be_left_out() throws Exception {
        String insurer = "139758";
        FeedFile rows = FeedFile.of(INSURED, insurer);
        for (int n = 1; n <= FeedLimits.LISTED_ROWS + 12; n++) {
            rows.row("" + n, "%010d".formatted(n), "性別", "9");
        }

        FeedResultView feed = feeds.sent(insurer, rows.incoming());

        assertThat(feed.refusalCode()).isEqualTo("KF-010");
        assertThat(feed.total().rejected()).isEqualTo(FeedLimits.LISTED_ROWS + 12);
        assertThat(feed.leftOut()).isEqualTo(12);
    }

    /** A ZIP of a manifest and one file with that name. */
    private static IncomingFile zip(String insurer, int sequence, LocalDate baseDate, String name, Charset names)
            throws Exception {
        byte[] rows = FeedFile.of(INSURED, insurer)
                .row("1", "0000000001")
                .incoming()
                .bytes()
                .readAllBytes();
        String manifest = "版,保険者番号,連番,方式,基準日,作成日時,ファイル名,行数,SHA-256,空の可否\r\n"
                + String.join(
                        ",",
                        "1",
                        insurer,
                        Integer.toString(sequence),
                        "DELTA",
                        baseDate.toString(),
                        "2026-11-24T09:00:00",
                        name,
                        "1",
                        HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(rows)),
                        "0")
                + "\r\n";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
            zip.putNextEntry(new ZipEntry("manifest.csv"));
            zip.write(manifest.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(name));
            zip.write(rows);
        }
        return new IncomingFile("kaigo_" + insurer + "_1.zip", new ByteArrayInputStream(bytes.toByteArray()));
    }
}
