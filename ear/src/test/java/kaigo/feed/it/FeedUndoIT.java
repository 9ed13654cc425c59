package kaigo.feed.it;

import static kaigo.feed.model.FeedKind.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import kaigo.account.RightDenied;
import kaigo.feed.FeedReading;
import kaigo.feed.FeedResultView;
import kaigo.feed.FeedUndoing;
import kaigo.feed.UndoView;
import kaigo.feed.model.FeedKind;
import kaigo.feed.model.FeedState;
import kaigo.feed.model.FeedUndoCheck;
import kaigo.feed.model.FeedUnknown;
import kaigo.feed.model.UndoChangedSince;
import kaigo.feed.model.UndoNotPossible;
import kaigo.it.InContainer;
import org.junit.jupiter.api.Test;

/** 取消し: the last feed's rows go back; what it closed stays closed. */
class FeedUndoIT extends InContainer {
    @Inject
    FeedSending feeds;

    @Inject
    FeedReading reading;

    @Inject
    FeedUndoing undoing;

    @Inject
    FeedScene scene;

    @Test
    void all_kinds_go_back_to_what_they_were_and_the_standing_with_them() throws Exception {
        String insurer = "139881";
        FeedResultView first = feeds.sent(insurer, everything(insurer, "1", "2026-11-01"));
        List<?> before = picture(insurer);
        FeedResultView second = feeds.sent(
                insurer,
                FeedZip.initial(insurer, 7)
                        .with(FeedFile.of(INSURED, insurer)
                                .row("21", "0000000001", "住所", "別の町1-1")
                                .row("22", "0000000005"))
                        .with(FeedFile.of(CARD, insurer).row("21", "0000000001", "要介護状態区分", "23"))
                        .with(FeedFile.of(BURDEN_RATIO, insurer).row("21", "0000000001", "負担割合", "2"))
                        .with(FeedFile.of(LIMIT, insurer))
                        .with(FeedFile.of(HOME_AID, insurer).row("21", "0000000001", "申請番号", "R8-00099"))
                        .incoming());
        assertThat(second.total().written()).isEqualTo(2 + 1 + 1 + 1 + 2);
        assertThat(picture(insurer)).isNotEqualTo(before);

        UndoView view = prepare(insurer, second.id());
        assertThat(view.allowed()).isTrue();
        undo(insurer, second.id());

        assertThat(picture(insurer)).isEqualTo(before);
        assertThat(feeds.ended(insurer, second.id()).state()).isEqualTo(FeedState.UNDONE);
        assertThat(feeds.as(insurer, reading::standing).orElseThrow().sequenceNo())
                .isEqualTo(first.sequenceNo());
        assertThat(prepare(insurer, second.id()).possible()).isFalse();

        undo(insurer, first.id());

        assertThat(picture(insurer)).isEmpty();
        assertThat(feeds.as(insurer, reading::standing)).isEmpty();
        assertThat(feeds.sent(insurer, everything(insurer, "1", "2026-11-01")).state())
                .isEqualTo(FeedState.APPLIED);
    }

    @Test
    void it_opens_nothing_again() throws Exception {
        String insurer = "139899";
        feeds.sent(
                insurer,
                FeedFile.of(INSURED, insurer).persons(1, 5).incoming(),
                FeedFile.of(CONSENT, insurer)
                        .row("1", "0000000003", "同意日", "2026-10-01")
                        .row("2", "0000000004", "同意日", "2026-10-01", "同意区分", "2")
                        .incoming());
        for (String person : List.of("1", "2")) {
            scene.run("""
                    INSERT INTO care_relation (office_no, insurer_no, insured_no, name, since, account_id, in_charge)
                    VALUES ('1370099994', ?1, ?2, '見本', '2026-01-01', 1, '試験')""", insurer, "000000000" + person);
        }
        FeedResultView feed = feeds.sent(
                insurer,
                FeedFile.of(INSURED, insurer)
                        .row("11", "0000000001", "不開示", "1", "住所", "かくれた町1-1")
                        .row("12", "0000000002", "資格喪失日", "2026-11-20", "喪失事由", "01")
                        .incoming(),
                FeedFile.of(CONSENT, insurer)
                        .row("13", "0000000003", "同意日", "2026-10-05", "同意区分", "2")
                        .row("14", "0000000004", "同意日", "2026-10-05")
                        .row("15", "0000000005", "同意日", "2026-10-05")
                        .incoming());

        UndoView view = prepare(insurer, feed.id());
        assertThat(view.staying().hidden()).isEqualTo(1);
        assertThat(view.staying().relations()).isEqualTo(2);
        assertThat(view.staying().consents()).isEqualTo(1);
        undo(insurer, feed.id());

        assertThat(scene.one("""
                SELECT non_disclosure::text || address FROM insured_person
                 WHERE insurer_no = ?1 AND insured_no = '0000000001'""", insurer)).isEqualTo("trueみどり野市見本町1-2-3");
        assertThat(scene.one(
                        "SELECT count(*) FROM insured_person WHERE insurer_no = ?1 AND lost_on IS NOT NULL", insurer))
                .isEqualTo(0L);
        assertThat(scene.all("SELECT end_reason FROM care_relation WHERE insurer_no = ?1 ORDER BY insured_no", insurer))
                .isEqualTo(List.of("NON_DISCLOSURE", "LEFT_INSURER"));
        assertThat(scene.one(
                        "SELECT name FROM care_relation WHERE insurer_no = ?1 AND insured_no = '0000000001'", insurer))
                .isNull();
        assertThat(scene.all("""
                SELECT insured_no || state FROM consent WHERE insurer_no = ?1 AND superseded_at IS NULL
                 ORDER BY 1""", insurer)).isEqualTo(List.of("0000000003REFUSED", "0000000004REFUSED"));
    }

    @Test
    void it_is_refused_when_a_row_was_changed_here_since() throws Exception {
        String insurer = "139774";
        feeds.sent(insurer, everything(insurer, "1", "2026-11-01"));
        FeedResultView feed = feeds.sent(insurer, everything(insurer, "2", "2026-11-02"));
        scene.run("""
                UPDATE insured_person SET address = 'ここで直した', changed_at = now()
                 WHERE insurer_no = ?1 AND insured_no = '0000000001'""", insurer);
        scene.run(
                "UPDATE doctor_opinion SET superseded_at = now() WHERE insurer_no = ?1 AND feed_id = ?2",
                insurer,
                feed.id());

        assertThat(prepare(insurer, feed.id()).changed())
                .containsExactly(
                        new FeedUndoCheck.Changed("INSURED", "0000000001"),
                        new FeedUndoCheck.Changed("OPINION", "0000000001"));
        assertThatExceptionOfType(UndoChangedSince.class).isThrownBy(() -> undo(insurer, feed.id()));
        assertThat(feeds.ended(insurer, feed.id()).state()).isEqualTo(FeedState.APPLIED);
    }

    @Test
    void only_the_last_feed_only_a_week_and_only_by_its_admin() throws Exception {
        String insurer = "139782";
        FeedResultView first =
                feeds.sent(insurer, FeedFile.of(INSURED, insurer).persons(1, 2).incoming());
        FeedResultView last =
                feeds.sent(insurer, FeedFile.of(INSURED, insurer).persons(3, 2).incoming());

        assertThatExceptionOfType(UndoNotPossible.class).isThrownBy(() -> undo(insurer, first.id()));
        assertThatExceptionOfType(FeedUnknown.class).isThrownBy(() -> undo("139980", last.id()));
        assertThatExceptionOfType(RightDenied.class)
                .isThrownBy(() -> feeds.as(insurer, () -> undoing.prepare(last.id())));
        scene.run("UPDATE feed SET finished_at = finished_at - interval '8 days' WHERE id = ?1", last.id());
        assertThat(prepare(insurer, last.id()).possible()).isFalse();
        assertThatExceptionOfType(UndoNotPossible.class).isThrownBy(() -> undo(insurer, last.id()));
    }

    /** What is in force of all kinds, without when it was written. */
    private List<?> picture(String insurer) {
        return Arrays.stream(FeedKind.values())
                .flatMap(kind -> scene
                        .all(
                                "SELECT (to_jsonb(t) - 'version')::text FROM " + TABLES.get(kind.ordinal())
                                        + " t WHERE insurer_no = ?1"
                                        + (kind == INSURED ? "" : " AND superseded_at IS NULL")
                                        + " ORDER BY 1",
                                insurer)
                        .stream())
                .toList();
    }

    private static final List<String> TABLES = List.of(
            "insured_person",
            "insurance_card",
            "burden_ratio",
            "burden_limit",
            "assessment_case",
            "survey_sheet",
            "doctor_opinion",
            "home_aid",
            "consent");

    private static kaigo.feed.IncomingFile[] everything(String insurer, String historyNo, String consentOn) {
        return Arrays.stream(FeedKind.values())
                .map(kind -> kind == CONSENT
                        ? FeedFile.of(kind, insurer)
                                .row(historyNo, "0000000001", "同意日", consentOn)
                                .incoming()
                        : FeedFile.of(kind, insurer)
                                .row(historyNo, "0000000001")
                                .incoming())
                .toArray(kaigo.feed.IncomingFile[]::new);
    }

    private UndoView prepare(String insurer, long feed) throws Exception {
        return feeds.asAdmin(insurer, () -> undoing.prepare(feed));
    }

    private void undo(String insurer, long feed) throws Exception {
        feeds.asAdmin(insurer, () -> {
            undoing.undo(feed);
            return null;
        });
        assertThat(feeds.ended(insurer, feed).state()).isEqualTo(FeedState.UNDONE);
    }
}
