package kaigo.feed.model;

import static kaigo.feed.model.FeedCode.*;
import static kaigo.feed.model.FeedField.date;
import static kaigo.feed.model.FeedField.of;
import static kaigo.feed.model.FeedField.text;

import java.util.List;

/** 住宅改修・福祉用具購入 (home_aid.csv). リセット事由: 1 the need rose by three steps, 2 the person moved house. */
final class HomeAidLayout {
    private static final RowCheck DAY_OF_ITS_KIND = (row, baseDate) -> {
        String asked = row.text("種別").equals("1") ? "着工日" : "購入日";
        if (!row.has(asked)) {
            row.wrong(asked, WORK_DAY_MISSING, "種別");
        }
    };

    private static final RowCheck PAID_WITHIN_COST = (row, baseDate) -> {
        if (row.has("支給額") && row.number("支給額") > row.number("費用額")) {
            row.wrong("支給額", PAID_ABOVE_COST, "費用額");
        }
    };

    static final FeedLayout LAYOUT = new FeedLayout(
            FeedKind.HOME_AID,
            "home_aid.csv",
            "home_aid",
            List.of("kind", "application_no"),
            List.of(
                    of("種別", "kind", FieldForm.codes("1", "2"), 1).key().sample("1"),
                    text("申請番号", "application_no", 20).key().sample("R8-00012"),
                    date("着工日", "started_on").sample("2026-09-10"),
                    date("購入日", "bought_on"),
                    text("品目・工事種別", "item", 100).required().sample("手すりの取付け"),
                    of("費用額", "cost", FieldForm.NUMBER, 9).required().sample("120000"),
                    of("支給額", "paid", FieldForm.NUMBER, 9).sample("108000"),
                    date("支給決定日", "decided_on").sample("2026-10-20"),
                    of("リセット事由", "reset_reason", FieldForm.codes("1", "2"), 1)),
            List.of(
                    RowCheck.happenedByBaseDate(AFTER_BASE_DATE, "着工日", "購入日", "支給決定日"),
                    DAY_OF_ITS_KIND,
                    PAID_WITHIN_COST,
                    RowCheck.asksFor("支給額", "支給決定日", PAID_WITHOUT_DECISION)));

    private HomeAidLayout() {}
}
