package kaigo.feed.model;

import static kaigo.feed.model.FeedCode.*;
import static kaigo.feed.model.FeedField.date;
import static kaigo.feed.model.FeedField.of;

import java.util.List;

/** 負担割合証 (burden_ratio.csv). */
final class BurdenRatioLayout {
    static final FeedLayout LAYOUT = new FeedLayout(
            FeedKind.BURDEN_RATIO,
            "burden_ratio.csv",
            "burden_ratio",
            List.of("applies_from"),
            List.of(
                    date("適用開始", "applies_from").key().sample("2026-08-01"),
                    of("負担割合", "ratio", FieldForm.codes("1", "2", "3"), 1)
                            .required()
                            .sample("1"),
                    date("適用終了", "applies_to").sample("2027-07-31"),
                    date("交付日", "issued_on").sample("2026-07-15")),
            List.of(
                    RowCheck.happenedByBaseDate(AFTER_BASE_DATE, "交付日"),
                    RowCheck.notBefore("適用開始", "適用終了", PERIOD_REVERSED)));

    private BurdenRatioLayout() {}
}
