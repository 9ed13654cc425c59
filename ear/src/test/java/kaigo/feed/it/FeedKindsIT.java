package kaigo.feed.it;

import static kaigo.feed.model.FeedKind.*;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Arrays;
import kaigo.feed.FeedErrorRow;
import kaigo.feed.FeedKindFigures;
import kaigo.feed.FeedResultView;
import kaigo.feed.IncomingFile;
import kaigo.feed.model.FeedKind;
import kaigo.feed.model.FeedState;
import kaigo.it.InContainer;
import org.junit.jupiter.api.Test;

/** すべての種類: each kind of file comes in, once. */
class FeedKindsIT extends InContainer {
    @Inject
    FeedSending feeds;

    @Inject
    FeedScene scene;

    @Test
    void a_row_of_each_kind_comes_in_and_the_same_again_changes_nothing() throws Exception {
        String insurer = "139501";

        FeedResultView feed = feeds.sent(insurer, ofEachKind(insurer));

        assertThat(feed.state()).isEqualTo(FeedState.APPLIED);
        assertThat(feed.errors()).isEmpty();
        assertThat(feed.kinds())
                .hasSize(FeedKind.values().length)
                .allSatisfy(kind ->
                        assertThat(kind.inserted()).as(kind.kind().name()).isEqualTo(1));
        assertThat(scene.one("SELECT items->>'1-3' FROM survey_sheet WHERE insurer_no = ?1", insurer))
                .isEqualTo("1");
        assertThat(scene.one("SELECT content->>'診断名1' FROM doctor_opinion WHERE insurer_no = ?1", insurer))
                .isEqualTo("アルツハイマー型認知症");
        assertThat(scene.one("SELECT state FROM consent WHERE insurer_no = ?1", insurer))
                .isEqualTo("GIVEN");

        FeedKindFigures again = feeds.sent(insurer, ofEachKind(insurer)).total();

        assertThat(again.unchanged()).isEqualTo(FeedKind.values().length);
        assertThat(again.written()).isZero();
    }

    @Test
    void a_survey_and_an_opinion_belong_to_an_application() throws Exception {
        String insurer = "139519";

        FeedResultView feed = feeds.sent(
                insurer,
                FeedFile.of(INSURED, insurer).persons(1, 20).incoming(),
                FeedFile.of(SURVEY, insurer).row("1", "0000000001").incoming(),
                FeedFile.of(OPINION, insurer).row("1", "0000000002").incoming());

        assertThat(feed.errors()).extracting(FeedErrorRow::code).containsExactlyInAnyOrder("KF-305", "KF-305");
    }

    private static IncomingFile[] ofEachKind(String insurer) {
        return Arrays.stream(FeedKind.values())
                .map(kind -> FeedFile.of(kind, insurer).row("1", "0000000001").incoming())
                .toArray(IncomingFile[]::new);
    }
}
