package kaigo.feed.model;

import static kaigo.feed.model.FeedCode.*;
import static kaigo.feed.model.FeedField.date;
import static kaigo.feed.model.FeedField.of;
import static kaigo.feed.model.FeedField.prose;
import static kaigo.feed.model.FeedField.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kaigo.assessment.model.SurveyForm;

/**
 * 主治医意見書 (opinion.csv), received on paper and keyed by the municipality; with it may come a PDF in the ZIP. What
 * lists need has a column of its own, the rest of the form is kept together under its headings.
 */
final class OpinionLayout {
    private static final int LINE = 200;
    private static final int BOX = 4000;

    static final FeedLayout LAYOUT = new FeedLayout(
            FeedKind.OPINION,
            "opinion.csv",
            "doctor_opinion",
            CaseKey.COLUMNS,
            fields(),
            List.of(
                    RowCheck.happenedByBaseDate(AFTER_BASE_DATE, CaseKey.APPLIED_ON, "記入日", "最終診察日"),
                    RowCheck.notBefore("最終診察日", "記入日", EXAMINED_AFTER_WRITTEN)));

    private OpinionLayout() {}

    private static List<FeedField> fields() {
        List<FeedField> fields = new ArrayList<>(CaseKey.fields());
        fields.addAll(List.of(
                date("記入日", "written_on").required().sample("2026-11-18"),
                text("医師氏名", "doctor_name", 100).required().sample("見本 次郎"),
                of("医療機関番号", "institution_no", FieldForm.OFFICE_NO, 10),
                text("医療機関名", "institution_name", 100).sample("見本内科医院"),
                date("最終診察日", "last_examined_on").sample("2026-11-12"),
                independence("障害高齢者の日常生活自立度", "physical_independence", SurveyForm.PHYSICAL_INDEPENDENCE),
                independence("認知症高齢者の日常生活自立度", "dementia_independence", SurveyForm.DEMENTIA_INDEPENDENCE)));
        basics(fields);
        mindAndBody(fields);
        life(fields);
        fields.add(box("特記すべき事項"));
        fields.add(of("PDFファイル名", "paper_name", FieldForm.PAPER, 200));
        return fields;
    }

    /** 0 基本, 1 傷病, 2 特別な医療 */
    private static void basics(List<FeedField> fields) {
        fields.add(codes("作成回数", "1", "2").sample("2"));
        fields.add(line("他科受診"));
        for (int no = 1; no <= 3; no++) {
            fields.add(line("診断名" + no).sample(no == 1 ? "アルツハイマー型認知症" : ""));
            fields.add(line("発症年月日" + no));
        }
        fields.add(codes("症状の安定性", "1", "2", "3").sample("1"));
        fields.add(box("不安定な場合の具体的状況"));
        fields.add(box("経過・治療内容"));
        SurveyForm.IN_USE.items().stream()
                .filter(item -> item.no().startsWith("6-"))
                .forEach(item -> fields.add(codes("特別な医療：" + item.name(), item.codes())));
    }

    /** 3 心身の状態 */
    private static void mindAndBody(List<FeedField> fields) {
        fields.add(codes("短期記憶", "1", "2").sample("2"));
        fields.add(codes("意思決定能力", "1", "2", "3", "4").sample("2"));
        fields.add(codes("伝達能力", "1", "2", "3", "4").sample("1"));
        present(fields, "周辺症状：", "幻視・幻聴", "妄想", "昼夜逆転", "暴言", "暴行", "介護への抵抗", "徘徊", "火の不始末", "不潔行為", "異食行動", "性的問題行動");
        fields.add(line("周辺症状：その他"));
        fields.add(line("精神・神経症状"));
        fields.add(codes("専門医受診", "0", "1"));
        fields.add(codes("利き腕", "1", "2"));
        fields.add(line("身長"));
        fields.add(line("体重"));
        fields.add(codes("体重の変化", "1", "2", "3"));
        for (String state : List.of("四肢欠損", "麻痺", "筋力の低下", "関節の拘縮", "関節の痛み", "失調・不随意運動", "褥瘡", "その他の皮膚疾患")) {
            fields.add(line(state));
        }
    }

    /** 4 生活機能とサービス */
    private static void life(List<FeedField> fields) {
        fields.add(codes("屋外歩行", "1", "2", "3"));
        fields.add(codes("車いすの使用", "1", "2", "3"));
        fields.add(codes("歩行補助具・装具", "1", "2", "3"));
        fields.add(codes("食事行為", "1", "2"));
        fields.add(codes("現在の栄養状態", "1", "2"));
        fields.add(box("栄養・食生活上の留意点"));
        present(
                fields,
                "発生し得る状態：",
                "尿失禁",
                "転倒・骨折",
                "移動能力の低下",
                "褥瘡",
                "心肺機能の低下",
                "閉じこもり",
                "意欲低下",
                "徘徊",
                "低栄養",
                "摂食・嚥下機能低下",
                "脱水",
                "易感染性",
                "がん等による疼痛");
        fields.add(line("発生し得る状態：その他"));
        fields.add(box("対処方針"));
        fields.add(codes("改善の見通し", "1", "2", "3"));
        present(
                fields,
                "医学的管理：",
                "訪問診療",
                "訪問看護",
                "訪問歯科診療",
                "訪問薬剤管理指導",
                "訪問リハビリテーション",
                "短期入所療養介護",
                "訪問歯科衛生指導",
                "訪問栄養食事指導",
                "通所リハビリテーション",
                "老人保健施設",
                "介護医療院");
        fields.add(line("医学的管理：その他"));
        for (String care : List.of("血圧", "摂食", "嚥下", "移動", "運動", "その他")) {
            fields.add(line("留意事項：" + care));
        }
        fields.add(line("感染症"));
    }

    private static void present(List<FeedField> fields, String group, String... names) {
        Arrays.stream(names).forEach(name -> fields.add(codes(group + name, "0", "1")));
    }

    private static FeedField independence(String heading, String column, String item) {
        return of(heading, column, FieldForm.codes(SurveyForm.IN_USE.item(item).codes()), 1);
    }

    private static FeedField codes(String heading, String... codes) {
        return of(heading, "content", FieldForm.codes(codes), 1).as(heading);
    }

    private static FeedField line(String heading) {
        return text(heading, "content", LINE).as(heading);
    }

    private static FeedField box(String heading) {
        return prose(heading, "content", BOX).as(heading);
    }
}
