package kaigo.feed.it;

import static kaigo.feed.model.FeedKind.ASSESSMENT;
import static kaigo.feed.model.FeedKind.CARD;
import static kaigo.feed.model.FeedKind.INSURED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import kaigo.account.Actors;
import kaigo.account.RightDenied;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Role;
import kaigo.assessment.model.AssessmentCase;
import kaigo.assessment.model.AssessmentCases;
import kaigo.assessment.model.Stage;
import kaigo.feed.FeedErrorRow;
import kaigo.feed.FeedKindFigures;
import kaigo.feed.FeedReading;
import kaigo.feed.FeedResultView;
import kaigo.feed.IncomingFile;
import kaigo.feed.InsurerHomeFigures;
import kaigo.feed.model.FeedState;
import kaigo.feed.model.FeedUnknown;
import kaigo.identifier.model.CareLevel;
import kaigo.insured.model.InsuranceCards;
import kaigo.insured.model.InsuredPerson;
import kaigo.insured.model.InsuredPersons;
import kaigo.it.InContainer;
import org.junit.jupiter.api.Test;

/** データ連携: what an insurer sends is what everybody sees, or nothing is changed. Each test has an insurer of its own. */
class FeedIT extends InContainer {
    @Inject
    FeedSending feeds;

    @Inject
    FeedReading reading;

    @Inject
    InsuredPersons persons;

    @Inject
    InsuranceCards cards;

    @Inject
    AssessmentCases cases;

    @Inject
    UserTransaction transaction;

    @Test
    void files_of_three_kinds_become_visible_together() throws Exception {
        String insurer = "139915";

        FeedResultView feed = sent(
                insurer,
                FeedFile.of(ASSESSMENT, insurer).row("1", "0000000001").incoming(),
                FeedFile.of(CARD, insurer).row("1", "0000000001").incoming(),
                FeedFile.of(INSURED, insurer)
                        .row("1", "0000000001", "氏名", "𠮷田 髙子", "カナ氏名", "ﾖｼﾀﾞ ﾀｶｺ")
                        .incoming());

        assertThat(feed.state()).isEqualTo(FeedState.APPLIED);
        assertThat(feed.total().inserted()).isEqualTo(3);
        InsuredPerson person = read(() -> persons.find(insurer, "0000000001").orElseThrow());
        assertThat(person.name()).isEqualTo("𠮷田 髙子");
        assertThat(person.kanaKey()).isEqualTo("ヨシダタカコ");
        assertThat(read(() -> cards.of(insurer, "0000000001")))
                .singleElement()
                .satisfies(card -> assertThat(card.careLevel()).contains(CareLevel.CARE_2));
        List<AssessmentCase> found = read(() -> cases.of(insurer, "0000000001"));
        assertThat(found)
                .singleElement()
                .satisfies(one ->
                        assertThat(one.waitingFor()).containsExactlyInAnyOrder(Stage.SURVEYED, Stage.OPINION_RECEIVED));
    }

    @Test
    void sending_the_same_again_changes_nothing() throws Exception {
        String insurer = "139923";
        sent(insurer, FeedFile.of(INSURED, insurer).persons(1, 20).incoming());

        FeedKindFigures again = sent(
                        insurer, FeedFile.of(INSURED, insurer).persons(1, 20).incoming())
                .total();

        assertThat(again.unchanged()).isEqualTo(20);
        assertThat(again.written()).isZero();
    }

    @Test
    void only_what_differs_is_written_and_a_deletion_is_remembered() throws Exception {
        String insurer = "139931";
        sent(insurer, FeedFile.of(INSURED, insurer).persons(1, 20).incoming());

        FeedKindFigures second = sent(
                        insurer,
                        FeedFile.of(INSURED, insurer)
                                .persons(1, 17)
                                .row("118", "0000000018", "住所", "みどり野市見本町9-9")
                                .row("119", "0000000019", "操作", "D", "削除日", "2026-11-24")
                                .row("121", "0000000021")
                                .incoming())
                .total();

        assertThat(second).isEqualTo(new FeedKindFigures(null, 20, 1, 1, 17, 1, 0));
        assertThat(read(() -> persons.find(insurer, "0000000018").orElseThrow()).address())
                .isEqualTo("みどり野市見本町9-9");
        assertThat(read(() -> persons.find(insurer, "0000000019"))).isEmpty();
        assertThat(read(() -> persons.find(insurer, "0000000020")))
                .as("a 差分 leaves the others")
                .isPresent();
    }

    @Test
    void a_new_version_of_a_card_supersedes_the_old_one() throws Exception {
        String insurer = "139949";
        sent(
                insurer,
                FeedFile.of(INSURED, insurer).persons(1, 1).incoming(),
                FeedFile.of(CARD, insurer).row("1", "0000000001").incoming());

        sent(
                insurer,
                FeedFile.of(CARD, insurer)
                        .row("2", "0000000001", "要介護状態区分", "23", "区分支給限度基準額", "27048")
                        .incoming());

        assertThat(read(() -> cards.of(insurer, "0000000001")))
                .singleElement()
                .satisfies(card -> assertThat(card.careLevel()).contains(CareLevel.CARE_3));
    }

    @Test
    void bad_rows_are_left_out_and_told_while_the_good_ones_go_in() throws Exception {
        String insurer = "139956";

        FeedResultView feed = sent(
                insurer,
                FeedFile.of(INSURED, insurer)
                        .persons(1, 40)
                        .row("41", "0000000041", "性別", "9")
                        .incoming(),
                FeedFile.of(CARD, insurer)
                        .row("1", "0000000001")
                        .row("2", "0000000099")
                        .incoming());

        assertThat(feed.state()).isEqualTo(FeedState.APPLIED);
        assertThat(feed.total().inserted()).isEqualTo(41);
        assertThat(feed.errors())
                .extracting(FeedErrorRow::fileName, FeedErrorRow::line, FeedErrorRow::column, FeedErrorRow::code)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("insured.csv", 42L, "性別", "KF-105"),
                        org.assertj.core.groups.Tuple.tuple("card.csv", 3L, "被保険者番号", "KF-301"));
        assertThat(rejected(insurer, feed))
                .startsWith("\uFEFF保険者番号,")
                .contains(",エラー")
                .contains("0000000041", "KF-105")
                .doesNotContain("0000000040");
    }

    @Test
    void too_many_bad_rows_refuse_the_feed_whole() throws Exception {
        String insurer = "139964";

        FeedResultView feed = sent(
                insurer,
                FeedFile.of(INSURED, insurer)
                        .persons(1, 8)
                        .row("9", "0000000009", "性別", "9")
                        .incoming());

        assertThat(feed.state()).isEqualTo(FeedState.REFUSED);
        assertThat(feed.refusalCode()).isEqualTo("KF-010");
        assertThat(read(() -> persons.find(insurer, "0000000001"))).isEmpty();
        assertThat(feed.errors()).hasSize(1);
    }

    @Test
    void another_insurers_rows_refuse_the_feed_whole() throws Exception {
        FeedResultView feed =
                sent("139972", FeedFile.of(INSURED, "139980").persons(1, 3).incoming());

        assertThat(feed.refusalCode()).isEqualTo("KF-007");
        assertThat(read(() -> persons.find("139972", "0000000001"))).isEmpty();
        assertThat(read(() -> persons.find("139980", "0000000001"))).isEmpty();
    }

    @Test
    void windows_31j_is_read_as_well() throws Exception {
        String insurer = "139998";

        FeedResultView feed = sent(
                insurer,
                FeedFile.of(INSURED, insurer)
                        .row("1", "0000000001", "氏名", "髙﨑 ①子")
                        .incoming(Charset.forName("windows-31j")));

        assertThat(feed.state()).isEqualTo(FeedState.APPLIED);
        assertThat(read(() -> persons.find(insurer, "0000000001").orElseThrow()).name())
                .isEqualTo("髙﨑 ①子");
    }

    @Test
    void two_rows_for_the_same_thing_are_both_left_out() throws Exception {
        String insurer = "139816";

        FeedResultView feed = sent(
                insurer,
                FeedFile.of(INSURED, insurer)
                        .persons(1, 30)
                        .row("101", "0000000030")
                        .incoming());

        assertThat(feed.errors()).extracting(FeedErrorRow::code).containsExactly("KF-302", "KF-302");
        assertThat(read(() -> persons.find(insurer, "0000000030"))).isEmpty();
        assertThat(read(() -> persons.find(insurer, "0000000029"))).isPresent();
    }

    @Test
    void an_insurers_feeds_are_its_own() throws Exception {
        FeedResultView feed =
                sent("139824", FeedFile.of(INSURED, "139824").persons(1, 1).incoming());

        assertThatExceptionOfType(FeedUnknown.class)
                .isThrownBy(() -> feeds.as("139980", () -> reading.result(feed.id())));
        assertThatExceptionOfType(RightDenied.class)
                .isThrownBy(() -> Actors.as(
                        FeedSending.actor(Role.OFFICE_ADMIN, OrganisationKind.OFFICE, "1370099994"),
                        () -> reading.result(feed.id())));
    }

    @Test
    void the_home_page_counts_what_is_under_way() throws Exception {
        String insurer = "139832";
        sent(
                insurer,
                FeedFile.of(INSURED, insurer).persons(1, 3).incoming(),
                FeedFile.of(CARD, insurer).row("1", "0000000001").incoming(),
                FeedFile.of(ASSESSMENT, insurer)
                        .row("1", "0000000002", "申請日", "2026-11-20", "調査依頼日", "", "意見書依頼日", "")
                        .row("2", "0000000003", "申請日", "2020-01-06", "調査依頼日", "", "意見書依頼日", "")
                        .incoming());

        InsurerHomeFigures home = feeds.as(insurer, reading::home);

        assertThat(home.insured()).isEqualTo(3);
        assertThat(home.openCases()).isEqualTo(2);
        assertThat(home.lateCases()).isPositive();
    }

    private FeedResultView sent(String insurer, IncomingFile... files) throws Exception {
        return feeds.sent(insurer, files);
    }

    private String rejected(String insurer, FeedResultView feed) throws Exception {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        feeds.as(insurer, () -> {
            reading.writeRejectedRows(feed.id(), INSURED, FeedErrorRow::code, csv);
            return null;
        });
        return csv.toString(StandardCharsets.UTF_8);
    }

    private <T> T read(Callable<T> work) throws Exception {
        transaction.begin();
        try {
            return work.call();
        } finally {
            transaction.rollback();
        }
    }
}
