package kaigo.certificate.model;

import kaigo.refusal.model.Refusal;

/** 証明書の申請・発行の拒否: a step that can't be taken; nothing was changed. */
public class ApplicationRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    private ApplicationRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    /** The application isn't there, or isn't the asker's. */
    public static ApplicationRefused unknown() {
        return new ApplicationRefused("refusal.certificateApplicationUnknown");
    }

    /** That kind isn't given to such an organisation. */
    public static ApplicationRefused notForThem() {
        return new ApplicationRefused("refusal.certificateKind");
    }

    /** Its state doesn't allow this step. */
    public static ApplicationRefused notNow() {
        return new ApplicationRefused("refusal.certificateStep");
    }

    /** One of this kind is under way. */
    public static ApplicationRefused openAlready() {
        return new ApplicationRefused("refusal.certificateApplicationOpen");
    }

    /** The renewal window hasn't opened, or the certificate no longer counts. */
    public static ApplicationRefused notRenewable() {
        return new ApplicationRefused("refusal.certificateNotRenewable");
    }

    /** @param triesLeft how many more times it may be typed */
    public static ApplicationRefused wrongPassword(int triesLeft) {
        return triesLeft > 0
                ? new ApplicationRefused("refusal.issuingPasswordWrong", triesLeft)
                : new ApplicationRefused("refusal.issuingPasswordClosed");
    }

    public static ApplicationRefused passwordRanOut() {
        return new ApplicationRefused("refusal.issuingPasswordOld");
    }

    /** The day of payment lies in the future. */
    public static ApplicationRefused paidLater() {
        return new ApplicationRefused("refusal.certificatePaidLater");
    }
}
