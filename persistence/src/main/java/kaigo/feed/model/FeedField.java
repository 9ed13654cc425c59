package kaigo.feed.model;

/**
 * 項目: one column of a layout.
 *
 * @param heading the Japanese field name in the header row
 * @param column its column in the staging table and in the table it is merged into; null for what is only checked
 * @param member its name in a column that holds a group of fields as JSON; null for a column of its own
 * @param form how it is read
 * @param length longest text in characters
 * @param need when it must be there
 * @param sample what the template shows in its sample row
 */
record FeedField(String heading, String column, String member, FieldForm form, int length, Need need, String sample) {
    enum Need {
        /** 必須, in a deletion too: numbers and keys. */
        ALWAYS,
        /** 必須, but a deletion (操作 D) needs only the keys. */
        UNLESS_DELETED,
        /** 任意 */
        NEVER
    }

    static FeedField of(String heading, String column, FieldForm form, int length) {
        return new FeedField(heading, column, null, form, length, Need.NEVER, "");
    }

    static FeedField date(String heading, String column) {
        return of(heading, column, FieldForm.DATE, 10);
    }

    static FeedField text(String heading, String column, int length) {
        return of(heading, column, FieldForm.TEXT, length);
    }

    /** 文章: text that may run over several lines. */
    static FeedField prose(String heading, String column, int length) {
        return of(heading, column, FieldForm.PROSE, length);
    }

    /** In a group of fields under its number or name there, not in a column of its own. */
    FeedField as(String name) {
        return new FeedField(heading, column, name, form, length, need, sample);
    }

    FeedField required() {
        return new FeedField(heading, column, member, form, length, Need.UNLESS_DELETED, sample);
    }

    FeedField key() {
        return new FeedField(heading, column, member, form, length, Need.ALWAYS, sample);
    }

    FeedField sample(String text) {
        return new FeedField(heading, column, member, form, length, need, text);
    }
}
