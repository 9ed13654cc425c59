package kaigo.feed.model;

import static kaigo.feed.model.FeedCode.*;
import static kaigo.feed.model.FeedField.date;
import static kaigo.feed.model.FeedField.of;
import static kaigo.feed.model.FeedField.text;

import java.util.List;

/** 被保険者証 (card.csv). */
final class CardLayout {
    private static final RowCheck LEVEL_ASKS_FOR_VALIDITY = (row, baseDate) -> {
        if (row.has("要介護状態区分") && !row.text("要介護状態区分").equals("01") && !row.has("有効期間開始")) {
            row.wrong("有効期間開始", LEVEL_WITHOUT_VALIDITY, "要介護状態区分");
        }
    };

    static final FeedLayout LAYOUT = new FeedLayout(
            FeedKind.CARD,
            "card.csv",
            "insurance_card",
            List.of("issued_on"),
            List.of(
                    date("交付日", "issued_on").key().sample("2025-12-18"),
                    of("要介護状態区分", "care_level", FieldForm.CARE_LEVEL, 2).sample("22"),
                    date("認定日", "certified_on").sample("2025-12-18"),
                    date("有効期間開始", "valid_from").sample("2026-01-01"),
                    date("有効期間終了", "valid_to").sample("2026-12-31"),
                    of("区分支給限度基準額", "limit_units", FieldForm.NUMBER, 6).sample("19705"),
                    text("うち種類支給限度", "kind_limits", 400),
                    text("審査会の意見", "board_opinion", 400),
                    text("給付制限", "benefit_restriction", 400),
                    date("給付制限開始", "restriction_from"),
                    date("給付制限終了", "restriction_to"),
                    of("居宅介護支援事業者番号", "care_office_no", FieldForm.OFFICE_NO, 10),
                    date("居宅介護支援届出日", "notified_on"),
                    of("居宅介護支援事業者番号2", "care_office_no_2", FieldForm.OFFICE_NO, 10),
                    date("居宅介護支援届出日2", "notified_on_2"),
                    of("居宅介護支援事業者番号3", "care_office_no_3", FieldForm.OFFICE_NO, 10),
                    date("居宅介護支援届出日3", "notified_on_3"),
                    text("施設名", "facility_name", 100),
                    date("入所日", "admitted_on"),
                    date("退所日", "discharged_on")),
            List.of(
                    RowCheck.happenedByBaseDate(AFTER_BASE_DATE, "交付日", "認定日"),
                    LEVEL_ASKS_FOR_VALIDITY,
                    RowCheck.together("有効期間開始", "有効期間終了", VALIDITY_HALF),
                    RowCheck.notBefore("有効期間開始", "有効期間終了", VALIDITY_REVERSED),
                    RowCheck.monthEnd("有効期間終了"),
                    RowCheck.asksFor("給付制限開始", "給付制限", RESTRICTION_WITHOUT_CONTENT),
                    RowCheck.notBefore("給付制限開始", "給付制限終了", RESTRICTION_REVERSED),
                    RowCheck.asksFor("居宅介護支援届出日", "居宅介護支援事業者番号", NOTICE_WITHOUT_OFFICE),
                    RowCheck.asksFor("居宅介護支援届出日2", "居宅介護支援事業者番号2", NOTICE_WITHOUT_OFFICE),
                    RowCheck.asksFor("居宅介護支援届出日3", "居宅介護支援事業者番号3", NOTICE_WITHOUT_OFFICE),
                    RowCheck.notBefore("入所日", "退所日", LEFT_BEFORE_ADMITTED)));

    private CardLayout() {}
}
