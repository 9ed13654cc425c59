package kaigo.account;

import kaigo.refusal.model.Refusal;

/** ログインできない: one sentence for every reason of a step; the reason itself stands in the audit record only. */
public class LoginRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    private LoginRefused(String messageKey, Reason reason) {
        super(messageKey);
        this.reason = reason;
    }

    static LoginRefused atPassword(Reason reason) {
        return new LoginRefused("refusal.loginRefused", reason);
    }

    static LoginRefused atCode(Reason reason) {
        return new LoginRefused("refusal.codeRefused", reason);
    }

    static LoginRefused atRecovery(Reason reason) {
        return new LoginRefused("refusal.recoveryRefused", reason);
    }

    @Override
    public String recordedAs() {
        return messageKey() + " " + reason;
    }

    /** What the audit record says. */
    public enum Reason {
        UNKNOWN_ACCOUNT,
        WRONG_PASSWORD,
        WRONG_CODE,
        LOCKED,
        OTHER_ORGANISATION,
        /** A step that isn't due. */
        OUT_OF_ORDER
    }
}
