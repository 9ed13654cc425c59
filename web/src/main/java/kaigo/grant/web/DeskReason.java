package kaigo.grant.web;

import kaigo.grant.CorrectionReason;
import kaigo.grant.model.GrantFinding;

/** 差戻しの理由の記入: the field and what is to be mended there, drafted from a finding. */
public class DeskReason {
    private String field;
    private String text;

    static DeskReason of(GrantFinding finding) {
        DeskReason reason = new DeskReason();
        reason.field = finding.field();
        reason.text = GrantWords.sentence(finding);
        return reason;
    }

    /** As the applicant reads it, with the field's name. */
    CorrectionReason reason(GrantWords words) {
        return new CorrectionReason(field, field == null ? null : words.field(field), text);
    }

    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
