package kaigo.grant.model;

import jakarta.persistence.Embeddable;

/** 差戻しの理由 at one field of the form, as the applicant finds it there. */
@Embeddable
public class FieldReason {
    private String field;
    private String reason;

    protected FieldReason() {}

    public FieldReason(String field, String reason) {
        this.field = field;
        this.reason = reason;
    }

    public String field() {
        return field;
    }

    public String reason() {
        return reason;
    }
}
