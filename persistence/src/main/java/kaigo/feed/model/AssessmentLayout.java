package kaigo.feed.model;

import static kaigo.feed.model.FeedCode.*;
import static kaigo.feed.model.FeedField.date;
import static kaigo.feed.model.FeedField.of;

import java.util.List;
import java.util.stream.Stream;

/** 認定申請・進捗・結果 (assessment.csv). */
final class AssessmentLayout {
    private static final RowCheck NOTHING_BEFORE_APPLICATION = (row, baseDate) -> {
        for (String day : List.of(
                "調査依頼日", "調査実施日", "調査票受領日", "意見書依頼日", "意見書受領日", "一次判定日", "審査会予定日", "審査会日", "決定日", "延期通知日", "取下日",
                "却下日")) {
            RowCheck.notBefore(CaseKey.APPLIED_ON, day, BEFORE_APPLICATION).check(row, baseDate);
        }
    };

    private static final RowCheck RESULT_ASKS_FOR_VALIDITY = (row, baseDate) -> {
        if (row.has("決定日") && row.has("二次判定結果") && !row.text("二次判定結果").equals("01") && !row.has("有効期間開始")) {
            row.wrong("有効期間開始", LEVEL_WITHOUT_VALIDITY, "二次判定結果");
        }
    };

    static final FeedLayout LAYOUT = new FeedLayout(
            FeedKind.ASSESSMENT,
            "assessment.csv",
            "assessment_case",
            CaseKey.COLUMNS,
            Stream.concat(
                            CaseKey.fields().stream(),
                            Stream.of(
                                    date("調査依頼日", "survey_requested_on").sample("2026-11-09"),
                                    date("調査実施日", "surveyed_on"),
                                    date("調査票受領日", "survey_received_on"),
                                    date("意見書依頼日", "opinion_requested_on").sample("2026-11-09"),
                                    date("意見書受領日", "opinion_received_on"),
                                    date("一次判定日", "primary_judged_on"),
                                    date("審査会予定日", "board_planned_on"),
                                    date("審査会日", "board_on"),
                                    date("決定日", "decided_on"),
                                    of("一次判定結果", "primary_result", FieldForm.CARE_LEVEL, 2),
                                    of("二次判定結果", "secondary_result", FieldForm.CARE_LEVEL, 2),
                                    date("有効期間開始", "valid_from"),
                                    date("有効期間終了", "valid_to"),
                                    date("延期通知日", "postponed_on"),
                                    date("延期後の見込日", "postponed_until"),
                                    date("取下日", "withdrawn_on"),
                                    date("却下日", "rejected_on")))
                    .toList(),
            List.of(
                    NOTHING_BEFORE_APPLICATION,
                    RowCheck.happenedByBaseDate(
                            AFTER_BASE_DATE,
                            CaseKey.APPLIED_ON,
                            "調査依頼日",
                            "調査実施日",
                            "調査票受領日",
                            "意見書依頼日",
                            "意見書受領日",
                            "一次判定日",
                            "審査会日",
                            "決定日",
                            "延期通知日",
                            "取下日",
                            "却下日"),
                    RowCheck.inOrder(STEPS_OUT_OF_ORDER, "調査依頼日", "調査実施日", "調査票受領日", "一次判定日"),
                    RowCheck.inOrder(STEPS_OUT_OF_ORDER, "意見書依頼日", "意見書受領日", "一次判定日"),
                    RowCheck.inOrder(STEPS_OUT_OF_ORDER, "一次判定日", "審査会日", "決定日"),
                    RowCheck.asksFor("決定日", "二次判定結果", DECIDED_WITHOUT_RESULT),
                    RowCheck.asksFor("有効期間開始", "決定日", RESULT_WITHOUT_DECISION),
                    RESULT_ASKS_FOR_VALIDITY,
                    RowCheck.together("有効期間開始", "有効期間終了", VALIDITY_HALF),
                    RowCheck.notBefore("有効期間開始", "有効期間終了", VALIDITY_REVERSED),
                    RowCheck.monthEnd("有効期間終了"),
                    RowCheck.either("決定日", "取下日", DECIDED_AND_CLOSED),
                    RowCheck.either("決定日", "却下日", DECIDED_AND_CLOSED)));

    private AssessmentLayout() {}
}
