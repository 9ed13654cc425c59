package kaigo.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;

/**
 * ログインの手段: password and one-time password of an account, and the failures that lock it. The account's login is what a
 * sealed secret is bound to.
 */
@Embeddable
public class LoginCredentials {
    /** Consecutive failures, of password and one-time password together, that lock an account (security.md). */
    public static final int FAILURES_TO_LOCK = 10;

    public static final Duration LOCKED_FOR = Duration.ofMinutes(30);

    @Column(name = "password_hash")
    private PasswordHash passwordHash;

    @Column(name = "must_change_password")
    private boolean mustChangePassword;

    @Column(name = "password_set_at")
    private Instant passwordSetAt;

    @Column(name = "totp_secret")
    private byte[] sealedSecret;

    @Column(name = "totp_pending")
    private byte[] pendingSecret;

    @Column(name = "totp_last_step")
    private Long lastStep;

    private int failures;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    protected LoginCredentials() {} // JPA

    /** A password that somebody else has chosen: good for one login, which must change it. */
    static LoginCredentials initial(PasswordHash password, Instant now) {
        LoginCredentials credentials = new LoginCredentials();
        credentials.passwordHash = password;
        credentials.mustChangePassword = true;
        credentials.passwordSetAt = now;
        return credentials;
    }

    boolean isLockedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** An initial password that nobody has used in its time is worth nothing. */
    boolean isOverdueAt(Instant now) {
        return mustChangePassword && now.isAfter(passwordSetAt.plus(InitialPassword.GOOD_FOR));
    }

    void failed(Instant now) {
        failures++;
        if (failures >= FAILURES_TO_LOCK) {
            lockedUntil = now.plus(LOCKED_FOR);
            failures = 0;
        }
    }

    void unlock() {
        failures = 0;
        lockedUntil = null;
    }

    void rehash(PasswordHash stronger) {
        passwordHash = stronger;
    }

    void changePassword(PasswordHash chosen, Instant now) {
        passwordHash = chosen;
        mustChangePassword = false;
        passwordSetAt = now;
    }

    void resetPassword(PasswordHash initial, Instant now) {
        passwordHash = initial;
        mustChangePassword = true;
        passwordSetAt = now;
        unlock();
    }

    /** True once for each code, within one step around now. */
    boolean accepts(String login, String code, SecretBox secrets, Instant now) {
        return sealedSecret != null && uses(sealedSecret, login, code, secrets, now);
    }

    void beginEnrolment(String login, byte[] secret, SecretBox secrets) {
        pendingSecret = secrets.seal(secret, Totp.purposeFor(login));
    }

    /** The secret of an enrolment that waits for its first code, or null. */
    byte[] enrolling(String login, SecretBox secrets) {
        return pendingSecret == null ? null : secrets.open(pendingSecret, Totp.purposeFor(login));
    }

    /** Whether the first code is right; the new secret then takes the place of any former one. */
    boolean confirmEnrolment(String login, String code, SecretBox secrets, Instant now) {
        if (pendingSecret == null || !uses(pendingSecret, login, code, secrets, now)) {
            return false;
        }
        sealedSecret = pendingSecret;
        pendingSecret = null;
        return true;
    }

    /** A step once used stays used, under a new secret too: an enrolment and a login never share a code. */
    private boolean uses(byte[] sealed, String login, String code, SecretBox secrets, Instant now) {
        Totp totp = new Totp(secrets.open(sealed, Totp.purposeFor(login)));
        OptionalLong step = totp.stepOf(code, now, lastStep == null ? -1 : lastStep);
        step.ifPresent(used -> lastStep = used);
        return step.isPresent();
    }

    void resetOneTimePassword() {
        sealedSecret = null;
        pendingSecret = null;
    }

    boolean isEnrolled() {
        return sealedSecret != null;
    }

    boolean mustChangePassword() {
        return mustChangePassword;
    }

    PasswordHash passwordHash() {
        return passwordHash;
    }

    Instant passwordSetAt() {
        return passwordSetAt;
    }

    Instant lockedUntil() {
        return lockedUntil;
    }
}
