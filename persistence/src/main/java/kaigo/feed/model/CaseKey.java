package kaigo.feed.model;

import java.util.List;

/** 申請の見分け: 申請日 and 申請区分, by which sheets and opinions name the application that they belong to. */
final class CaseKey {
    static final String APPLIED_ON = "申請日";

    /** Its columns, beside the insured number. */
    static final List<String> COLUMNS = List.of("applied_on", "kind");

    private CaseKey() {}

    static List<FeedField> fields() {
        return List.of(
                FeedField.date(APPLIED_ON, "applied_on").key().sample("2026-11-06"),
                FeedField.of("申請区分", "kind", FieldForm.codes("1", "2", "3", "4", "5"), 1)
                        .key()
                        .sample("2"));
    }
}
