package kaigo.grant.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaigo.frame.web.Sentences;
import kaigo.grant.CorrectionReason;
import kaigo.grant.model.GrantFinding;
import kaigo.grant.model.GrantMark;

/** 差戻しの理由の記入: the field, a reason from the list, and free text; drafted from what was found. */
public class DeskReason {
    private String field;
    private DeskCause cause;
    private String text;

    static DeskReason of(GrantFinding finding) {
        DeskReason reason = new DeskReason();
        reason.field = finding.field();
        reason.text = GrantWords.sentence(finding);
        return reason;
    }

    static DeskReason of(GrantMark mark) {
        DeskReason reason = new DeskReason();
        reason.field = mark.place().paper() == null ? null : FormField.attachments.name();
        reason.text = mark.remark();
        return reason;
    }

    /** As the applicant reads it, with the field's name. */
    CorrectionReason reason() {
        String all = Stream.of(cause == null ? "" : Sentences.of(cause.getLabelKey()), text == null ? "" : text.strip())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        boolean placed = field != null && !field.isEmpty();
        return new CorrectionReason(placed ? field : null, placed ? Sentences.of("field." + field) : null, all);
    }

    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field;
    }

    public DeskCause getCause() {
        return cause;
    }

    public void setCause(DeskCause cause) {
        this.cause = cause;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
