package kaigo.feed.model;

import static kaigo.feed.model.FeedCode.*;
import static kaigo.feed.model.FeedKind.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** 一つの項目の誤り, by kind and column. */
class FeedFieldTest {
    @ParameterizedTest
    @EnumSource(FeedKind.class)
    void the_sample_row_of_each_template_is_right(FeedKind kind) {
        assertThat(Rows.aRow(kind).read().findings()).isEmpty();
    }

    /** kind, column, what stands there, which finding. One column is wrong, so one finding is right. */
    static Stream<Arguments> oneWrongField() {
        return Stream.of(
                arguments(INSURED, "操作", "", REQUIRED),
                arguments(INSURED, "操作", "X", NOT_IN_CODES),
                arguments(INSURED, "履歴番号", "", REQUIRED),
                arguments(INSURED, "履歴番号", "123456789012345678901", TOO_LONG),
                arguments(INSURED, "被保険者番号", "", REQUIRED),
                arguments(INSURED, "被保険者番号", "12345", INSURED_NO_FORM),
                arguments(INSURED, "被保険者番号", "00001234AB", INSURED_NO_FORM),
                arguments(INSURED, "保険者番号", "139908", INSURER_NO_FORM),
                arguments(INSURED, "氏名", "", REQUIRED),
                arguments(INSURED, "氏名", "介護\uFFFD子", CHARACTER_UNREADABLE),
                arguments(INSURED, "氏名", "介護\uE000子", CHARACTER_PRIVATE),
                arguments(INSURED, "氏名", "介護\n花子", CHARACTER_CONTROL),
                arguments(INSURED, "氏名", "あ".repeat(101), TOO_LONG),
                arguments(INSURED, "カナ氏名", "介護ハナコ", KANA_FORM),
                arguments(INSURED, "カナ氏名", "・", KANA_FORM),
                arguments(INSURED, "生年月日", "昭和16年4月12日", NOT_A_DATE),
                arguments(INSURED, "生年月日", "1941-02-30", NOT_A_DATE),
                arguments(INSURED, "生年月日", "1841-04-12", NOT_A_DATE),
                arguments(INSURED, "生年月日", "1941/04/12", NOT_A_DATE),
                arguments(INSURED, "生年月日", "2027-01-01", BORN_AFTER_BASE_DATE),
                arguments(INSURED, "性別", "3", NOT_IN_CODES),
                arguments(INSURED, "郵便番号", "123-456", POSTCODE_FORM),
                arguments(INSURED, "住所", "", REQUIRED),
                arguments(INSURED, "資格取得日", "1940-01-01", QUALIFIED_BEFORE_BIRTH),
                arguments(INSURED, "被保険者区分", "3", NOT_IN_CODES),
                arguments(INSURED, "住所地特例", "はい", NOT_IN_CODES),
                arguments(INSURED, "死亡日", "1940-01-01", DIED_BEFORE_BIRTH),
                arguments(INSURED, "死亡日", "2026-12-01", AFTER_BASE_DATE),
                arguments(INSURED, "資格確認識別子", "x".repeat(41), TOO_LONG),
                arguments(INSURED, "不開示", "", REQUIRED),
                arguments(CARD, "交付日", "", REQUIRED),
                arguments(CARD, "交付日", "2026-11-25", AFTER_BASE_DATE),
                arguments(CARD, "要介護状態区分", "26", NOT_IN_CODES),
                arguments(CARD, "有効期間終了", "2026-12-30", NOT_A_MONTH_END),
                arguments(CARD, "有効期間終了", "2025-12-31", VALIDITY_REVERSED),
                arguments(CARD, "有効期間終了", "", VALIDITY_HALF),
                arguments(CARD, "区分支給限度基準額", "19,705", NOT_A_NUMBER),
                arguments(CARD, "区分支給限度基準額", "-1", NOT_A_NUMBER),
                arguments(CARD, "居宅介護支援事業者番号", "139990001", OFFICE_NO_FORM),
                arguments(CARD, "施設名", "あ".repeat(101), TOO_LONG),
                arguments(ASSESSMENT, "申請日", "", REQUIRED),
                arguments(ASSESSMENT, "申請区分", "6", NOT_IN_CODES),
                arguments(ASSESSMENT, "調査依頼日", "2026-11-05", BEFORE_APPLICATION),
                arguments(ASSESSMENT, "審査会日", "2026-11-01", BEFORE_APPLICATION),
                arguments(ASSESSMENT, "調査実施日", "2026-11-08", STEPS_OUT_OF_ORDER),
                arguments(ASSESSMENT, "調査票受領日", "2026-11-25", AFTER_BASE_DATE),
                arguments(ASSESSMENT, "意見書受領日", "2026-11-07", STEPS_OUT_OF_ORDER),
                arguments(ASSESSMENT, "二次判定結果", "2", NOT_IN_CODES),
                arguments(ASSESSMENT, "一次判定結果", "要介護2", NOT_IN_CODES));
    }

    @ParameterizedTest(name = "{0} {1} \"{2}\" → {3}")
    @MethodSource("oneWrongField")
    void a_wrong_field_is_found_with_its_column(FeedKind kind, String heading, String text, FeedCode expected) {
        FeedRow row = Rows.aRow(kind).with(heading, text).read();

        assertThat(row.findings()).first().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(expected);
            assertThat(finding.heading()).isEqualTo(heading);
        });
    }

    /** The kinds that came with issue 4. */
    static Stream<Arguments> oneWrongFieldOfTheOthers() {
        return Stream.of(
                arguments(BURDEN_RATIO, "負担割合", "4", NOT_IN_CODES),
                arguments(BURDEN_RATIO, "適用開始", "", REQUIRED),
                arguments(BURDEN_RATIO, "適用終了", "2026-07-31", PERIOD_REVERSED),
                arguments(BURDEN_RATIO, "交付日", "2026-11-25", AFTER_BASE_DATE),
                arguments(LIMIT, "種別", "3", NOT_IN_CODES),
                arguments(LIMIT, "段階", "3-①", NOT_IN_CODES),
                arguments(LIMIT, "段階", "", STAGE_MISSING),
                arguments(LIMIT, "減免割合", "101", TOO_HIGH),
                arguments(LIMIT, "食費限度額", "390円", NOT_A_NUMBER),
                arguments(SURVEY, "1-1-1 麻痺等：左上肢", "2", NOT_IN_CODES),
                arguments(SURVEY, "1-3 寝返り", "4", NOT_IN_CODES),
                arguments(SURVEY, "1-3 寝返り", "", REQUIRED),
                arguments(SURVEY, "6-12 カテーテル", "", REQUIRED),
                arguments(SURVEY, "7-1 障害高齢者の日常生活自立度", "J1", NOT_IN_CODES),
                arguments(SURVEY, "7-2 認知症高齢者の日常生活自立度", "9", NOT_IN_CODES),
                arguments(SURVEY, "調査実施日", "2026-11-05", BEFORE_APPLICATION),
                arguments(SURVEY, "特記 4-15", "x".repeat(4001), TOO_LONG),
                arguments(SURVEY, "特記 6", "見えない\u0007字", CHARACTER_CONTROL),
                arguments(OPINION, "記入日", "", REQUIRED),
                arguments(OPINION, "記入日", "2026-11-11", EXAMINED_AFTER_WRITTEN),
                arguments(OPINION, "短期記憶", "3", NOT_IN_CODES),
                arguments(OPINION, "医療機関番号", "13", OFFICE_NO_FORM),
                arguments(OPINION, "PDFファイル名", "意見書.docx", PAPER_NOT_PDF),
                arguments(HOME_AID, "着工日", "", WORK_DAY_MISSING),
                arguments(HOME_AID, "種別", "3", NOT_IN_CODES),
                arguments(HOME_AID, "支給額", "120001", PAID_ABOVE_COST),
                arguments(HOME_AID, "支給決定日", "", PAID_WITHOUT_DECISION),
                arguments(HOME_AID, "リセット事由", "3", NOT_IN_CODES),
                arguments(CONSENT, "同意区分", "0", NOT_IN_CODES),
                arguments(CONSENT, "同意日", "2026-11-25", AFTER_BASE_DATE),
                arguments(CONSENT, "同意時刻", "25:00", NOT_A_TIME),
                arguments(CONSENT, "文言の版", "", REQUIRED));
    }

    @ParameterizedTest(name = "{0} {1} \"{2}\" → {3}")
    @MethodSource("oneWrongFieldOfTheOthers")
    void a_wrong_field_of_the_other_kinds_is_found_too(FeedKind kind, String heading, String text, FeedCode expected) {
        a_wrong_field_is_found_with_its_column(kind, heading, text, expected);
    }
}
