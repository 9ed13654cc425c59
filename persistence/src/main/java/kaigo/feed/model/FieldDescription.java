package kaigo.feed.model;

import java.util.Map;

/**
 * 項目の説明: a column of a layout, for those who write the files.
 *
 * @param key whether it identifies the thing
 * @param codes what may stand there, word by code; empty for a field without codes
 * @param highest the highest number; null where there is none
 */
public record FieldDescription(
        String heading,
        boolean key,
        Need need,
        Form form,
        int length,
        Integer highest,
        Map<String, String> codes,
        String sample) {
    /** 必須 */
    public enum Need {
        /** 必須 */
        ALWAYS,
        /** 必須, but not in a deletion. */
        UNLESS_DELETED,
        /** 操作が D のとき必須 */
        IF_DELETED,
        /** 任意 */
        OPTIONAL
    }

    /** 形 */
    public enum Form {
        CODE,
        DATE,
        INSURED_NO,
        INSURER_NO,
        KANA,
        NUMBER,
        OFFICE_NO,
        PAPER,
        POSTCODE,
        PROSE,
        TEXT,
        TIME;

        private static final Map<FieldForm, Form> BY_FORM = Map.ofEntries(
                Map.entry(FieldForm.CARE_LEVEL, CODE),
                Map.entry(FieldForm.DATE, DATE),
                Map.entry(FieldForm.FLAG, CODE),
                Map.entry(FieldForm.INSURED_NO, INSURED_NO),
                Map.entry(FieldForm.INSURER_NO, INSURER_NO),
                Map.entry(FieldForm.KANA, KANA),
                Map.entry(FieldForm.NAME, TEXT),
                Map.entry(FieldForm.NUMBER, NUMBER),
                Map.entry(FieldForm.OFFICE_NO, OFFICE_NO),
                Map.entry(FieldForm.PAPER, PAPER),
                Map.entry(FieldForm.POSTCODE, POSTCODE),
                Map.entry(FieldForm.PROSE, PROSE),
                Map.entry(FieldForm.TEXT, TEXT),
                Map.entry(FieldForm.TIME, TIME));

        private static Form of(FieldForm form) {
            if (form instanceof FieldForm.Codes) {
                return CODE;
            }
            return form instanceof FieldForm.UpTo ? NUMBER : BY_FORM.get(form);
        }
    }

    static FieldDescription of(FeedLayout layout, FeedField field) {
        return new FieldDescription(
                field.heading(),
                layout.keys().contains(field.column()),
                need(field),
                Form.of(field.form()),
                field.length(),
                field.form() instanceof FieldForm.UpTo number ? number.highest() : null,
                CodeWords.of(layout.kind(), field),
                field.sample());
    }

    private static Need need(FeedField field) {
        if (field.heading().equals(FeedLayout.DELETED_ON)) {
            return Need.IF_DELETED;
        }
        return switch (field.need()) {
            case ALWAYS -> Need.ALWAYS;
            case UNLESS_DELETED -> Need.UNLESS_DELETED;
            case NEVER -> Need.OPTIONAL;
        };
    }
}
