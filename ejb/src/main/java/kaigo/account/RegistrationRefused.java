package kaigo.account;

import kaigo.refusal.model.Refusal;

/** 初回登録できない: one sentence for every reason of a step; the reason itself stands in the audit record only. */
public class RegistrationRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    private RegistrationRefused(String messageKey, Reason reason) {
        super(messageKey);
        this.reason = reason;
    }

    static RegistrationRefused atProof(Reason reason) {
        return new RegistrationRefused("refusal.registrationProof", reason);
    }

    static RegistrationRefused atCode(Reason reason) {
        return new RegistrationRefused("refusal.registrationCode", reason);
    }

    static RegistrationRefused tooManyCodes() {
        return new RegistrationRefused("refusal.registrationTooManyCodes", Reason.TOO_MANY_CODES);
    }

    @Override
    public String recordedAs() {
        return messageKey() + " " + reason;
    }

    /** What the audit record says. */
    public enum Reason {
        UNKNOWN_ID,
        WRONG_PASSWORD,
        USED_OR_LOCKED,
        ORGANISATION_CLOSED,
        WRONG_CODE,
        TOO_MANY_CODES
    }
}
