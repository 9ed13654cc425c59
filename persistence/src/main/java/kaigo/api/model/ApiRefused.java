package kaigo.api.model;

import kaigo.refusal.model.Refusal;

/**
 * API に入れない: at the door, before any use case. One answer for every fault of a key; which one it was, the audit record
 * says.
 */
public class ApiRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String prefix;
    private final long waitSeconds;

    private ApiRefused(String messageKey, Reason reason, String prefix, long waitSeconds) {
        super(messageKey);
        this.reason = reason;
        this.prefix = prefix;
        this.waitSeconds = waitSeconds;
    }

    public static ApiRefused key(Reason reason) {
        return new ApiRefused("refusal.apiKeyRefused", reason, null, 0);
    }

    /** 要求が多すぎる. @param waitSeconds after which the next request is let in */
    public static ApiRefused tooFast(long waitSeconds) {
        return new ApiRefused("refusal.apiTooFast", Reason.TOO_FAST, null, waitSeconds);
    }

    /** 当てずっぽうが続いた: wrong keys came with this certificate. @param waitSeconds after which the next key is looked at */
    public static ApiRefused guessing(long waitSeconds) {
        return new ApiRefused("refusal.apiKeyThrottled", Reason.GUESSING, null, waitSeconds);
    }

    /** The same, with the prefix of the key that was shown, for the record. */
    public ApiRefused of(String shownPrefix) {
        return new ApiRefused(messageKey(), reason, shownPrefix, waitSeconds);
    }

    public boolean isTooFast() {
        return waitSeconds > 0;
    }

    /** Whether somebody showed what is no key of his; one that has ended was a true one. */
    public boolean isGuess() {
        return reason == Reason.WRONG || reason == Reason.OTHER_ORGANISATION;
    }

    public long waitSeconds() {
        return waitSeconds;
    }

    @Override
    public String recordedAs() {
        return messageKey() + " " + reason + (prefix == null ? "" : " " + prefix);
    }

    /** What the audit record says. */
    public enum Reason {
        /** no key, or nothing written like one */
        MISSING,
        /** no key of ours */
        WRONG,
        OTHER_ORGANISATION,
        REVOKED,
        EXPIRED,
        TOO_FAST,
        /** wrong keys before; this one wasn't looked at */
        GUESSING
    }
}
