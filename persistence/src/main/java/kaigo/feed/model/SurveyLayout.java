package kaigo.feed.model;

import static kaigo.feed.model.FeedCode.*;
import static kaigo.feed.model.FeedField.date;
import static kaigo.feed.model.FeedField.of;
import static kaigo.feed.model.FeedField.prose;
import static kaigo.feed.model.FeedField.text;

import java.util.ArrayList;
import java.util.List;
import kaigo.assessment.model.SurveyForm;

/** 認定調査票 (survey.csv): 概況調査, the items of {@link SurveyForm} by number, and 特記事項 by question. */
final class SurveyLayout {
    private static final int REMARK = 4000;

    static final FeedLayout LAYOUT = new FeedLayout(
            FeedKind.SURVEY,
            "survey.csv",
            "survey_sheet",
            CaseKey.COLUMNS,
            fields(),
            List.of(
                    RowCheck.happenedByBaseDate(AFTER_BASE_DATE, CaseKey.APPLIED_ON, "調査実施日", "前回認定日"),
                    RowCheck.notBefore(CaseKey.APPLIED_ON, "調査実施日", BEFORE_APPLICATION)));

    private SurveyLayout() {}

    private static List<FeedField> fields() {
        List<FeedField> fields = new ArrayList<>(CaseKey.fields());
        fields.addAll(List.of(
                date("調査実施日", "surveyed_on").required().sample("2026-11-16"),
                text("調査場所", "place", 100).sample("自宅"),
                text("調査員", "surveyor", 100).sample("見本 花子"),
                text("調査員所属", "surveyor_office", 100).sample("みどり野市介護保険課"),
                overview(of("過去の認定", "overview", FieldForm.codes("1", "2"), 1)).sample("2"),
                overview(date("前回認定日", "overview")),
                overview(of("前回認定結果", "overview", FieldForm.CARE_LEVEL, 2)),
                overview(prose("現在のサービス", "overview", REMARK)),
                overview(text("施設名", "overview", 100)),
                overview(prose("家族状況", "overview", REMARK)),
                overview(prose("住環境", "overview", REMARK)),
                overview(prose("福祉機器", "overview", REMARK))));
        SurveyForm.IN_USE.items().forEach(item -> fields.add(item(item)));
        SurveyForm.IN_USE
                .questions()
                .forEach(no -> fields.add(prose("特記 " + no, "remarks", REMARK).as(no)));
        return fields;
    }

    private static FeedField overview(FeedField field) {
        return field.as(field.heading());
    }

    private static FeedField item(SurveyForm.Item item) {
        String column = switch (item.no()) {
            case SurveyForm.PHYSICAL_INDEPENDENCE -> "physical_independence";
            case SurveyForm.DEMENTIA_INDEPENDENCE -> "dementia_independence";
            default -> "items";
        };
        FeedField field = of(item.no() + " " + item.name(), column, FieldForm.codes(item.codes()), 1)
                .required()
                .sample(item.codes()[0]);
        return column.equals("items") ? field.as(item.no()) : field;
    }
}
