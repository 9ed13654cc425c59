package kaigo.feed.model;

import static kaigo.feed.model.FeedCode.*;
import static kaigo.feed.model.FeedKind.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** 一行の確認: what its fields ask of each other, and what is staged of it. */
class FeedRowTest {
    @Test
    void a_reduction_says_by_how_much() {
        assertThat(Rows.aRow(LIMIT).with("種別", "2").read().findings())
                .extracting(FeedFinding::heading, FeedFinding::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("減免割合", REDUCTION_MISSING));
        assertThat(Rows.aRow(LIMIT).with("種別", "2").with("備考", "災害減免").read().findings())
                .isEmpty();
    }

    @Test
    void who_signs_for_somebody_says_who_he_is() {
        assertThat(Rows.aRow(CONSENT).with("署名者", "3").read().findings())
                .extracting(FeedFinding::heading, FeedFinding::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("署名者氏名", SIGNER_MISSING),
                        org.assertj.core.groups.Tuple.tuple("続柄・登記番号", SIGNER_MISSING));
    }

    @Test
    void a_survey_keeps_its_items_by_number_and_its_remarks_by_question() {
        FeedRow row = Rows.aRow(SURVEY).with("特記 1-1", "右手が\r\n\"上がらない\"").read();
        List<String> columns = SURVEY.layout().stagedColumns();

        assertThat(row.findings()).isEmpty();
        assertThat(SURVEY.layout().headings()).contains("1-1-5 麻痺等：その他（四肢の欠損）", "特記 6", "特記 5-6");
        assertThat(columns)
                .contains("overview", "items", "physical_independence", "remarks")
                .doesNotHaveDuplicates();
        assertThat(row.staged().get(columns.indexOf("items")))
                .startsWith("{\"1-1-1\":\"0\",")
                .contains("\"6-12\":\"0\"")
                .doesNotContain("7-1");
        assertThat(row.staged().get(columns.indexOf("remarks"))).isEqualTo("{\"1-1\":\"右手が\\n\\\"上がらない\\\"\"}");
    }

    /** kind, column, what stands there, the column that it asks for, which finding. */
    static Stream<Arguments> oneFieldAskingForAnother() {
        return Stream.of(
                arguments(CARD, "給付制限開始", "2026-01-01", "給付制限", RESTRICTION_WITHOUT_CONTENT),
                arguments(CARD, "居宅介護支援届出日", "2026-01-10", "居宅介護支援事業者番号", NOTICE_WITHOUT_OFFICE),
                arguments(CARD, "居宅介護支援届出日2", "2026-01-10", "居宅介護支援事業者番号2", NOTICE_WITHOUT_OFFICE),
                arguments(CARD, "居宅介護支援届出日3", "2026-01-10", "居宅介護支援事業者番号3", NOTICE_WITHOUT_OFFICE),
                arguments(ASSESSMENT, "決定日", "2026-11-20", "二次判定結果", DECIDED_WITHOUT_RESULT));
    }

    @ParameterizedTest(name = "{0} {1} asks for {3}")
    @MethodSource("oneFieldAskingForAnother")
    void what_a_field_asks_for_is_told_at_the_missing_one(
            FeedKind kind, String heading, String text, String asked, FeedCode expected) {
        FeedRow row = Rows.aRow(kind).with(heading, text).read();

        assertThat(row.findings()).containsExactly(new FeedFinding(asked, expected, heading));
    }

    @Test
    void all_findings_of_a_row_are_told_at_once() {
        FeedRow row = Rows.aRow(INSURED)
                .with("性別", "9")
                .with("郵便番号", "x")
                .with("住所", "")
                .read();

        assertThat(row.findings()).extracting(FeedFinding::code).containsExactly(NOT_IN_CODES, POSTCODE_FORM, REQUIRED);
    }

    @Test
    void no_finding_repeats_what_stood_in_the_row() {
        FeedRow row = Rows.aRow(INSURED).with("生年月日", "秘密の日").with("性別", "秘密").read();

        assertThat(row.findings()).noneMatch(finding -> finding.detail().contains("秘密"));
    }

    @Test
    void loss_needs_its_reason() {
        assertThat(Rows.aRow(INSURED).with("資格喪失日", "2026-10-01").read().findings())
                .extracting(FeedFinding::code)
                .containsExactly(LOSS_WITHOUT_REASON);
        assertThat(Rows.aRow(INSURED)
                        .with("資格喪失日", "2006-01-01")
                        .with("喪失事由", "01")
                        .read()
                        .findings())
                .extracting(FeedFinding::code)
                .containsExactly(LOST_BEFORE_QUALIFIED);
    }

    @Test
    void a_level_needs_its_validity_unless_it_is_not_eligible() {
        Rows row = Rows.aRow(CARD).with("有効期間開始", "").with("有効期間終了", "");

        assertThat(row.read().findings()).extracting(FeedFinding::code).containsExactly(LEVEL_WITHOUT_VALIDITY);
        assertThat(row.with("要介護状態区分", "01").read().findings()).isEmpty();
        assertThat(row.with("要介護状態区分", "").read().findings()).isEmpty();
    }

    @Test
    void a_restriction_may_not_end_before_it_begins() {
        FeedRow row = Rows.aRow(CARD)
                .with("給付制限", "給付額減額（7割）")
                .with("給付制限開始", "2026-10-01")
                .with("給付制限終了", "2026-09-30")
                .read();

        assertThat(row.findings()).extracting(FeedFinding::code).containsExactly(RESTRICTION_REVERSED);
    }

    @Test
    void nobody_leaves_before_being_admitted() {
        FeedRow row = Rows.aRow(CARD)
                .with("施設名", "みどり野の里（見本）")
                .with("入所日", "2026-05-01")
                .with("退所日", "2026-04-01")
                .read();

        assertThat(row.findings()).extracting(FeedFinding::code).containsExactly(LEFT_BEFORE_ADMITTED);
    }

    @Test
    void a_case_is_either_decided_or_withdrawn_or_rejected() {
        Rows decided = decided();
        assertThat(decided.read().findings()).isEmpty();
        assertThat(decided().with("取下日", "2026-11-20").read().findings())
                .extracting(FeedFinding::code)
                .containsExactly(DECIDED_AND_CLOSED);
        assertThat(decided().with("却下日", "2026-11-20").read().findings())
                .extracting(FeedFinding::code)
                .containsExactly(DECIDED_AND_CLOSED);
    }

    @Test
    void a_validity_needs_a_decision_and_a_decision_its_validity() {
        assertThat(decided().with("有効期間開始", "").with("有効期間終了", "").read().findings())
                .extracting(FeedFinding::code)
                .containsExactly(LEVEL_WITHOUT_VALIDITY);
        assertThat(decided().with("決定日", "").with("二次判定結果", "").read().findings())
                .extracting(FeedFinding::code)
                .containsExactly(RESULT_WITHOUT_DECISION);
        assertThat(decided()
                        .with("二次判定結果", "01")
                        .with("有効期間開始", "")
                        .with("有効期間終了", "")
                        .read()
                        .findings())
                .isEmpty();
    }

    @Test
    void the_board_sits_after_the_primary_judgement() {
        assertThat(decided().with("審査会日", "2026-11-17").read().findings())
                .extracting(FeedFinding::code)
                .containsExactly(STEPS_OUT_OF_ORDER);
    }

    @Test
    void a_deletion_needs_its_keys_and_its_day_only() {
        Rows deletion = Rows.aRow(INSURED).with("操作", "D").with("氏名", "").with("性別", "?");

        assertThat(deletion.read().findings()).extracting(FeedFinding::code).containsExactly(DELETION_WITHOUT_DAY);
        assertThat(deletion.with("削除日", "20261124").read().findings()).isEmpty();
        assertThat(deletion.with("被保険者番号", "").read().findings())
                .extracting(FeedFinding::code)
                .containsExactly(REQUIRED);
    }

    @Test
    void kana_are_staged_as_sent_and_as_compared() {
        FeedRow row = Rows.aRow(INSURED).with("カナ氏名", "ｶｲｺﾞ ﾊﾅｺ").read();

        assertThat(row.staged()).contains("カイゴ　ハナコ", "カイゴハナコ");
    }

    @Test
    void rare_characters_of_names_are_kept() {
        FeedRow row = Rows.aRow(INSURED).with("氏名", "𠮷田 髙﨑邉").read();

        assertThat(row.findings()).isEmpty();
        assertThat(row.staged()).contains("𠮷田 髙﨑邉");
    }

    private static Rows decided() {
        return Rows.aRow(ASSESSMENT)
                .with("調査実施日", "2026-11-10")
                .with("調査票受領日", "2026-11-12")
                .with("意見書受領日", "2026-11-16")
                .with("一次判定日", "2026-11-18")
                .with("審査会日", "2026-11-19")
                .with("決定日", "2026-11-20")
                .with("一次判定結果", "22")
                .with("二次判定結果", "22")
                .with("有効期間開始", "2027-01-01")
                .with("有効期間終了", "2027-12-31");
    }
}
