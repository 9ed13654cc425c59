package kaigo.feed.it;

import static kaigo.feed.model.FeedKind.*;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import kaigo.feed.FeedErrorRow;
import kaigo.feed.FeedResultView;
import kaigo.it.InContainer;
import org.junit.jupiter.api.Test;

/** 包括同意の連携: the later of two statements stands, on a tie the stricter, and nothing closed is opened by an older one. */
class FeedConsentIT extends InContainer {
    private static final String INSURER = "139576";
    private static final String YES = "1";
    private static final String NO = "2";
    private static final String TAKEN_BACK = "3";

    @Inject
    FeedSending feeds;

    @Inject
    FeedScene scene;

    @Test
    void the_later_statement_stands_and_on_a_tie_the_stricter() throws Exception {
        feeds.sent(INSURER, FeedFile.of(INSURED, INSURER).persons(1, 9).incoming());
        // person, day, time, answer; then what comes next and what stands after it
        String[][] cases = {
            {"1", "2026-10-01", "", YES, "2026-10-02", "", NO, "REFUSED"},
            {"2", "2026-10-02", "", NO, "2026-10-01", "", YES, "REFUSED"},
            {"3", "2026-10-02", "", NO, "2026-10-03", "", YES, "GIVEN"},
            {"4", "2026-10-02", "", YES, "2026-10-02", "", NO, "REFUSED"},
            {"5", "2026-10-02", "", NO, "2026-10-02", "", YES, "REFUSED"},
            {"6", "2026-10-02", "10:00", NO, "2026-10-02", "11:00", YES, "GIVEN"},
            {"7", "2026-10-02", "10:00", NO, "2026-10-02", "09:00", YES, "REFUSED"},
            {"8", "2026-10-02", "10:00", NO, "2026-10-02", "", YES, "REFUSED"},
            {"9", "2026-10-02", "10:00", YES, "2026-10-03", "10:00", TAKEN_BACK, "WITHDRAWN"},
        };
        feeds.sent(INSURER, file(cases, 1, "a").incoming());
        FeedResultView second = feeds.sent(INSURER, file(cases, 4, "b").incoming());
        FeedResultView again = feeds.sent(INSURER, file(cases, 4, "b").incoming());

        assertThat(second.errors()).isEmpty();
        assertThat(second.total().updated()).isEqualTo(5);
        assertThat(again.total().written()).isZero();
        for (String[] one : cases) {
            assertThat(scene.one(
                            "SELECT state FROM consent WHERE insurer_no = ?1 AND insured_no = ?2 AND superseded_at IS NULL",
                            INSURER,
                            person(one)))
                    .as("person " + one[0])
                    .isEqualTo(one[7]);
        }
    }

    @Test
    void an_older_statement_opens_nothing_that_was_withdrawn_here_and_a_deletion_opens_nothing() throws Exception {
        String insurer = "139584";
        feeds.sent(
                insurer,
                FeedFile.of(INSURED, insurer).persons(1, 2).incoming(),
                FeedFile.of(CONSENT, insurer)
                        .row("1", "0000000001", "同意日", "2026-10-01")
                        .row("2", "0000000002", "同意日", "2026-10-01", "同意区分", NO)
                        .incoming());
        scene.run("""
                UPDATE consent SET state = 'WITHDRAWN', withdrawn_at = '2026-10-20 10:00+09', withdrawn_by = 'x'
                 WHERE insurer_no = ?1 AND insured_no = '0000000001'""", insurer);

        FeedResultView feed = feeds.sent(
                insurer,
                FeedFile.of(CONSENT, insurer)
                        .row("3", "0000000001", "同意日", "2026-10-10")
                        .row("4", "0000000002", "同意日", "2026-10-01", "操作", "D", "削除日", "2026-10-21")
                        .incoming());

        assertThat(feed.errors()).isEmpty();
        assertThat(scene.all("SELECT state FROM consent WHERE insurer_no = ?1 AND superseded_at IS NULL", insurer))
                .isEqualTo(java.util.List.of("WITHDRAWN"));
    }

    @Test
    void an_unknown_wording_is_told() throws Exception {
        String insurer = "139592";
        FeedResultView feed = feeds.sent(
                insurer,
                FeedFile.of(INSURED, insurer).persons(1, 20).incoming(),
                FeedFile.of(CONSENT, insurer)
                        .row("1", "0000000001", "文言の版", "2030-01")
                        .incoming());

        assertThat(feed.errors()).extracting(FeedErrorRow::code).containsExactly("KF-306");
    }

    private static FeedFile file(String[][] cases, int from, String numbers) {
        FeedFile file = FeedFile.of(CONSENT, INSURER);
        for (String[] one : cases) {
            file.row(numbers + one[0], person(one), "同意日", one[from], "同意時刻", one[from + 1], "同意区分", one[from + 2]);
        }
        return file;
    }

    private static String person(String[] one) {
        return "000000000" + one[0];
    }
}
