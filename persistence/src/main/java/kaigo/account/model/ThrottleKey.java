package kaigo.account.model;

/**
 * 数える相手の印.
 *
 * @param mark HMAC of what is counted ({@link SecretBox#mark}): it can't be read back, nor guessed from a stolen table
 */
public record ThrottleKey(ThrottleKind kind, String mark) {
    public static ThrottleKey of(ThrottleKind kind, String counted, SecretBox secrets) {
        return new ThrottleKey(kind, secrets.mark(counted, "login-throttle:" + kind));
    }
}
