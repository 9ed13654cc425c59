package kaigo.account;

import kaigo.refusal.model.Refusal;

/** ログインの手段を変えられない: the sentence says what to mend. */
public class CredentialRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    private CredentialRefused(String messageKey) {
        super(messageKey);
    }

    static CredentialRefused samePassword() {
        return new CredentialRefused("refusal.samePassword");
    }

    static CredentialRefused wrongPassword() {
        return new CredentialRefused("refusal.wrongOldPassword");
    }

    static CredentialRefused wrongFirstCode() {
        return new CredentialRefused("refusal.wrongFirstCode");
    }

    static CredentialRefused noEnrolment() {
        return new CredentialRefused("refusal.noEnrolment");
    }

    static CredentialRefused noMailCode() {
        return new CredentialRefused("refusal.noMailCode");
    }

    static CredentialRefused tooManyMailCodes() {
        return new CredentialRefused("refusal.tooManyMailCodes");
    }

    static CredentialRefused mailNotSent() {
        return new CredentialRefused("refusal.mailCodeNotSent");
    }
}
