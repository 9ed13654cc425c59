package kaigo.feed.model;

import static kaigo.feed.model.FeedCode.*;
import static kaigo.feed.model.FeedField.date;
import static kaigo.feed.model.FeedField.of;
import static kaigo.feed.model.FeedField.text;

import java.util.List;

/** 負担限度額認定証・減免 (limit.csv): 種別 1 is the card for meals and room, 2 a reduction of what is paid. */
final class LimitLayout {
    private static final int WHOLE = 100;
    private static final int YEN = 6;

    private static final RowCheck SAYS_WHAT_IT_LIMITS = (row, baseDate) -> {
        if (row.text("種別").equals("1") && !row.has("段階")) {
            row.wrong("段階", STAGE_MISSING, "種別");
        }
        if (row.text("種別").equals("2") && !row.has("減免割合") && !row.has("備考")) {
            row.wrong("減免割合", REDUCTION_MISSING, "種別");
        }
    };

    static final FeedLayout LAYOUT = new FeedLayout(
            FeedKind.LIMIT,
            "limit.csv",
            "burden_limit",
            List.of("kind", "applies_from"),
            List.of(
                    of("種別", "kind", FieldForm.codes("1", "2"), 1).key().sample("1"),
                    date("適用開始", "applies_from").key().sample("2026-08-01"),
                    date("適用終了", "applies_to").sample("2027-07-31"),
                    of("段階", "stage", FieldForm.codes("1", "2", "3-1", "3-2"), 3)
                            .sample("2"),
                    of("食費限度額", "meal_limit", FieldForm.NUMBER, YEN).sample("390"),
                    of("食費限度額（短期入所）", "meal_limit_short", FieldForm.NUMBER, YEN).sample("600"),
                    of("居住費限度額", "room_limit", FieldForm.NUMBER, YEN).sample("480"),
                    of("減免割合", "reduction_percent", FieldForm.upTo(WHOLE), 3),
                    date("交付日", "issued_on").sample("2026-07-15"),
                    text("備考", "note", 200)),
            List.of(
                    RowCheck.happenedByBaseDate(AFTER_BASE_DATE, "交付日"),
                    SAYS_WHAT_IT_LIMITS,
                    RowCheck.notBefore("適用開始", "適用終了", PERIOD_REVERSED)));

    private LimitLayout() {}
}
