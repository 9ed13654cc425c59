package kaigo.feed.model;

import static kaigo.feed.model.FeedCode.*;
import static kaigo.feed.model.FeedKind.*;
import static kaigo.feed.model.Rows.aRow;
import static kaigo.feed.model.Rows.csv;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** ZIPの受取: several kinds in one, and what is no honest ZIP. */
class FeedZipTest extends FeedIntakeScene {
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
    void papers_ride_along_in_a_zip() throws IOException {
        read(
                "a.zip",
                zip(Map.of(
                        "opinion.csv", csv(OPINION, aRow(OPINION).with("PDFファイル名", "意見書1.pdf")), "意見書1.pdf", "%PDF")));

        assertThat(rows).hasSize(1);
        assertThat(papers).containsExactly("意見書1.pdf");
    }
}
