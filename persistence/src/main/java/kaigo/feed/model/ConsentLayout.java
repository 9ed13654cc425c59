package kaigo.feed.model;

import static kaigo.feed.model.FeedCode.*;
import static kaigo.feed.model.FeedField.date;
import static kaigo.feed.model.FeedField.of;
import static kaigo.feed.model.FeedField.text;

import java.util.List;

/**
 * 包括同意 (consent.csv): what the person answered to the municipality. 同意時刻 may be left out; then all that is known of
 * two answers of one day is that they are of that day. 同意区分: 1 yes, 2 no, 3 taken back.
 */
final class ConsentLayout {
    private static final RowCheck WHO_SIGNS_FOR_THE_PERSON = (row, baseDate) -> {
        if (!row.text("署名者").equals("1")) {
            for (String asked : List.of("署名者氏名", "続柄・登記番号")) {
                if (!row.has(asked)) {
                    row.wrong(asked, SIGNER_MISSING, "署名者");
                }
            }
        }
    };

    static final FeedLayout LAYOUT = new FeedLayout(
            FeedKind.CONSENT,
            "consent.csv",
            "consent",
            List.of("stated_on"),
            List.of(
                    date("同意日", "stated_on").key().sample("2026-11-06"),
                    of("同意時刻", "stated_time", FieldForm.TIME, 8).sample("10:30"),
                    of("同意区分", "answer", FieldForm.codes("1", "2", "3"), 1)
                            .required()
                            .sample("1"),
                    of("経路", "channel", FieldForm.codes("1", "2"), 1).required().sample("1"),
                    of("署名者", "signer", FieldForm.codes("1", "2", "3", "4", "5", "6"), 1)
                            .required()
                            .sample("1"),
                    text("署名者氏名", "signer_name", 100),
                    text("続柄・登記番号", "signer_proof", 100),
                    text("文言の版", "text_version", 10).required().sample("2026-04")),
            List.of(RowCheck.happenedByBaseDate(AFTER_BASE_DATE, "同意日"), WHO_SIGNS_FOR_THE_PERSON));

    private ConsentLayout() {}
}
