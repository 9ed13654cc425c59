package kaigo.feed.it;

import static kaigo.feed.model.FeedKind.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.Map;
import kaigo.feed.FeedConfiguring;
import kaigo.feed.FeedConfirming;
import kaigo.feed.FeedReading;
import kaigo.feed.FeedReceiving;
import kaigo.feed.FeedResultView;
import kaigo.feed.IncomingFile;
import kaigo.feed.RehearsalView;
import kaigo.feed.model.FeedEffect;
import kaigo.feed.model.FeedNotRehearsed;
import kaigo.feed.model.FeedState;
import kaigo.feed.model.FeedUnknown;
import kaigo.it.InContainer;
import org.junit.jupiter.api.Test;

/** 試行: an upload shows what it would change and waits; what is confirmed is what was shown. */
class FeedRehearsalIT extends InContainer {
    @Inject
    FeedSending feeds;

    @Inject
    FeedReceiving receiving;

    @Inject
    FeedConfirming confirming;

    @Inject
    FeedConfiguring settings;

    @Inject
    FeedReading reading;

    @Inject
    FeedScene scene;

    @Test
    void an_upload_shows_what_it_means_for_people_and_changes_nothing_until_it_is_confirmed() throws Exception {
        String insurer = "139808";
        start(insurer);
        scene.run("""
                INSERT INTO care_relation (office_no, insurer_no, insured_no, name, since, account_id, in_charge)
                VALUES ('1370099994', ?1, '0000000001', '見本', '2026-01-01', 1, '試験')""", insurer);

        FeedResultView rehearsed = upload(
                insurer,
                FeedFile.of(INSURED, insurer)
                        .row("11", "0000000001", "不開示", "1")
                        .row("12", "0000000002", "資格喪失日", "2026-11-20", "喪失事由", "01", "住所", "別の町1-1")
                        .row("13", "0000000013")
                        .incoming(),
                FeedFile.of(CARD, insurer)
                        .row("2", "0000000003", "給付制限", "支払方法の変更", "給付制限開始", "2026-12-01")
                        .incoming());

        assertThat(rehearsed.state()).isEqualTo(FeedState.REHEARSED);
        assertThat(rehearsed.total().written()).isEqualTo(4);
        assertThat(visible(insurer)).isEqualTo(3L);
        RehearsalView shown =
                feeds.as(insurer, () -> reading.rehearsal(rehearsed.id())).orElseThrow();
        assertThat(shown.effects())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        FeedEffect.HIDDEN,
                        1L,
                        FeedEffect.LOST,
                        1L,
                        FeedEffect.RELATION_ENDS,
                        1L,
                        FeedEffect.RESTRICTED,
                        1L));
        assertThat(shown.differences())
                .contains(
                        new RehearsalView.Difference(INSURED, "I", "0000000013", ""),
                        new RehearsalView.Difference(INSURED, "U", "0000000001", "不開示"),
                        new RehearsalView.Difference(INSURED, "U", "0000000002", "住所、資格喪失日、喪失事由"));
        assertThatExceptionOfType(FeedUnknown.class)
                .isThrownBy(() -> feeds.as("139980", () -> reading.rehearsal(rehearsed.id())));
        assertThatExceptionOfType(FeedUnknown.class).isThrownBy(() -> confirm("139980", rehearsed.id()));

        confirm(insurer, rehearsed.id());

        FeedResultView applied = feeds.ended(insurer, rehearsed.id());
        assertThat(applied.state()).isEqualTo(FeedState.APPLIED);
        assertThat(applied.total().written()).isEqualTo(4);
        assertThat(visible(insurer)).isEqualTo(4L);
        assertThat(scene.all("SELECT 1 FROM feed_difference WHERE feed_id = ?1", applied.id()))
                .isEmpty();
        assertThatExceptionOfType(FeedNotRehearsed.class).isThrownBy(() -> confirm(insurer, rehearsed.id()));
    }

    @Test
    void a_discarded_one_changes_nothing_and_its_number_is_free_again() throws Exception {
        String insurer = "139840";
        start(insurer);
        FeedResultView rehearsed = upload(
                insurer, FeedFile.of(INSURED, insurer).row("11", "0000000011").incoming());

        feeds.as(insurer, () -> {
            confirming.discard(rehearsed.id());
            return null;
        });

        assertThat(feeds.ended(insurer, rehearsed.id()).state()).isEqualTo(FeedState.DISCARDED);
        assertThat(visible(insurer)).isEqualTo(3L);
        assertThat(scene.one("SELECT to_regclass('stage_insured_" + rehearsed.id() + "') IS NULL"))
                .isEqualTo(true);
        assertThat(feeds.sent(
                                insurer,
                                FeedFile.of(INSURED, insurer)
                                        .row("11", "0000000011")
                                        .incoming())
                        .sequenceNo())
                .isEqualTo(rehearsed.sequenceNo());
    }

    @Test
    void after_a_newer_feed_in_between_it_is_rehearsed_again() throws Exception {
        String insurer = "139857";
        start(insurer);
        FeedResultView rehearsed = upload(
                insurer,
                FeedZip.delta(insurer, 9)
                        .with(FeedFile.of(INSURED, insurer)
                                .row("11", "0000000011")
                                .row("12", "0000000012"))
                        .incoming());
        assertThat(rehearsed.total().inserted()).isEqualTo(2);
        feeds.sent(
                insurer,
                FeedZip.delta(insurer, 8)
                        .with(FeedFile.of(INSURED, insurer).row("11", "0000000011"))
                        .incoming());

        confirm(insurer, rehearsed.id());

        FeedResultView again = feeds.ended(insurer, rehearsed.id());
        assertThat(again.state()).isEqualTo(FeedState.REHEARSED);
        assertThat(again.total().inserted()).isEqualTo(1);
        confirm(insurer, rehearsed.id());
        assertThat(feeds.ended(insurer, rehearsed.id()).state()).isEqualTo(FeedState.APPLIED);
    }

    @Test
    void what_a_crash_took_of_the_staged_rows_is_rehearsed_again() throws Exception {
        String insurer = "139865";
        start(insurer);
        FeedResultView rehearsed = upload(
                insurer, FeedFile.of(INSURED, insurer).row("11", "0000000011").incoming());
        scene.run("TRUNCATE stage_insured_" + rehearsed.id());

        confirm(insurer, rehearsed.id());

        assertThat(feeds.ended(insurer, rehearsed.id()).state()).isEqualTo(FeedState.REHEARSED);
        confirm(insurer, rehearsed.id());
        assertThat(feeds.ended(insurer, rehearsed.id()).state()).isEqualTo(FeedState.APPLIED);
        assertThat(visible(insurer)).isEqualTo(4L);
    }

    @Test
    void an_insurer_may_do_without() throws Exception {
        String insurer = "139790";
        feeds.asAdmin(insurer, () -> {
            settings.change(10, false, java.util.List.of());
            return null;
        });

        assertThat(upload(insurer, FeedFile.of(INSURED, insurer).persons(1, 3).incoming())
                        .state())
                .isEqualTo(FeedState.APPLIED);
    }

    private void start(String insurer) throws Exception {
        feeds.sent(
                insurer,
                FeedFile.of(INSURED, insurer).persons(1, 3).incoming(),
                FeedFile.of(CARD, insurer).row("1", "0000000003").incoming());
    }

    private FeedResultView upload(String insurer, IncomingFile... files) throws Exception {
        long feed = feeds.as(insurer, () -> receiving.receive(java.util.List.of(files)));
        return feeds.ended(insurer, feed);
    }

    private void confirm(String insurer, long feed) throws Exception {
        feeds.as(insurer, () -> {
            confirming.confirm(feed);
            return null;
        });
    }

    private Object visible(String insurer) {
        return scene.one("SELECT count(*) FROM insured_person WHERE insurer_no = ?1 AND deleted_on IS NULL", insurer);
    }
}
