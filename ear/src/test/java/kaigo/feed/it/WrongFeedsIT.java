package kaigo.feed.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kaigo.feed.FeedResultView;
import kaigo.feed.IncomingFile;
import kaigo.feed.model.FeedKind;
import kaigo.feed.model.FeedState;
import kaigo.it.InContainer;
import kaigo.time.BusinessClock;
import org.junit.jupiter.api.Test;

/** 誤った連携の試験: more than a hundred wrong feeds: each is refused for what is wrong with it, and changes nothing. */
class WrongFeedsIT extends InContainer {
    private static final String INSURER = "139873";
    private static final int STANDING = 100;

    @Inject
    FeedSending feeds;

    @Inject
    FeedScene scene;

    @Inject
    BusinessClock clock;

    @Test
    void each_wrong_feed_has_its_own_answer_and_changes_nothing() throws Exception {
        LocalDate today = clock.today();
        FeedResultView first = feeds.sent(INSURER, right(today));
        assertThat(first.state())
                .as("%s %s", first.refusalCode(), first.refusalDetail())
                .isEqualTo(FeedState.APPLIED);
        String before = state();
        List<String> amiss = new ArrayList<>();
        for (WrongFeed wrong : all(today)) {
            FeedResultView feed = feeds.sent(INSURER, wrong.incoming());
            String answer = feed.state() + " " + feed.refusalCode();
            if (!answer.equals("REFUSED " + wrong.refusal())) {
                amiss.add(wrong.title() + ": " + answer + " " + feed.refusalDetail() + ", not " + wrong.refusal());
            } else if (wrong.finding() != null && !findings(feed).contains(wrong.column() + " " + wrong.finding())) {
                amiss.add(wrong.title() + ": " + findings(feed) + ", not " + wrong.column() + " " + wrong.finding());
            }
            if (!state().equals(before)) {
                amiss.add(wrong.title() + " changed something");
                before = state();
            }
        }
        assertThat(amiss).isEmpty();
    }

    private List<?> findings(FeedResultView feed) {
        return scene.all("SELECT column_name || ' ' || code FROM feed_error WHERE feed_id = ?1", feed.id());
    }

    static List<WrongFeed> all(LocalDate today) {
        List<WrongFeed> all = new ArrayList<>(WrongForms.of(INSURER));
        all.addAll(WrongManifests.of(INSURER, STANDING, today));
        all.addAll(WrongRows.of(INSURER, today));
        return all;
    }

    /** One person, with a row of each kind. */
    private static IncomingFile right(LocalDate today) {
        SentZip zip = new SentZip();
        for (FeedKind kind : FeedKind.values()) {
            zip.and(
                    kind.layout().fileName(),
                    WrongFeed.text(FeedFile.of(kind, INSURER).row("1", WrongRows.KNOWN)));
        }
        byte[] bytes = zip.manifest(INSURER, STANDING, "DELTA", today).bytes();
        return WrongFeed.refused("", "right", "feed.zip", bytes).incoming()[0];
    }

    /** All that the insurer's feeds have brought, and what is staged. */
    private String state() {
        StringBuilder all = new StringBuilder();
        for (String table : List.of(
                "insured_person",
                "insured_person_history",
                "insurance_card",
                "burden_ratio",
                "burden_limit",
                "assessment_case",
                "survey_sheet",
                "doctor_opinion",
                "home_aid",
                "consent",
                "feed_standing")) {
            all.append(scene.one(
                            "SELECT coalesce(md5(string_agg(CAST(t AS text), '|' ORDER BY CAST(t AS text))), '') FROM "
                                    + table + " t WHERE insurer_no = ?1",
                            INSURER))
                    .append(' ');
        }
        return all.toString();
    }
}
