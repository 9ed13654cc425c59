package kaigo.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * 電子請求受付システムのID: what an office or medical institution proves itself with at its 初回登録. Good for one
 * registration; ten wrong passwords in a row close it for 30 minutes, as with an account.
 */
@Entity
@Table(name = "claim_credential")
public class ClaimCredential {
    private static final Pattern FORM = Pattern.compile("KJ[0-9]{12}");

    @Id
    @Column(name = "user_id")
    private String userId;

    @Enumerated(EnumType.STRING)
    private OrganisationKind organisation;

    @Column(name = "organisation_no")
    private String organisationNo;

    @Column(name = "password_hash")
    private PasswordHash passwordHash;

    @Column(name = "imported_at")
    private Instant importedAt;

    private int failures;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    @Column(name = "used_at")
    private Instant usedAt;

    @Version
    private long version;

    protected ClaimCredential() {} // JPA

    public ClaimCredential(
            String userId, OrganisationKind organisation, String organisationNo, PasswordHash password, Instant now) {
        if (!isForm(userId)) {
            throw new IllegalArgumentException("not an ID of 電子請求受付システム");
        }
        this.userId = userId;
        this.organisation = organisation;
        this.organisationNo = organisationNo;
        this.passwordHash = password;
        this.importedAt = now;
    }

    /** Full-width and small letters are no mistake of a person who types it. */
    public static String normalised(String typed) {
        return Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC)
                .strip()
                .toUpperCase(Locale.ROOT);
    }

    /** "KJ" and twelve digits. */
    public static boolean isForm(String userId) {
        return FORM.matcher(userId).matches();
    }

    /** Whether it may be used at this instant: not used yet, not closed by failures. */
    public boolean opensAt(Instant now) {
        return usedAt == null && (lockedUntil == null || !now.isBefore(lockedUntil));
    }

    /** パスワードの誤り: the tenth in a row closes it for a while. */
    public void failed(Instant now) {
        failures++;
        if (failures >= LoginCredentials.FAILURES_TO_LOCK) {
            lockedUntil = now.plus(LoginCredentials.LOCKED_FOR);
            failures = 0;
        }
    }

    /** 証明できた: the failures are forgotten. */
    public void proved() {
        failures = 0;
    }

    /** 再発行: another password of an ID that nobody has used yet. */
    public void reissue(PasswordHash password, Instant now) {
        if (usedAt != null) {
            throw new IllegalStateException("a used ID gets no new password");
        }
        passwordHash = password;
        importedAt = now;
        failures = 0;
        lockedUntil = null;
    }

    /** 初回登録に使った: it is good no more. */
    public void use(Instant now) {
        if (usedAt != null) {
            throw new IllegalStateException("used already");
        }
        usedAt = now;
    }

    public boolean isOf(OrganisationKind kind, String number) {
        return organisation == kind && organisationNo.equals(number);
    }

    /** The login of the account that comes of it. */
    public String login() {
        return userId.toLowerCase(Locale.ROOT);
    }

    public String userId() {
        return userId;
    }

    public OrganisationKind organisation() {
        return organisation;
    }

    public String organisationNo() {
        return organisationNo;
    }

    public PasswordHash passwordHash() {
        return passwordHash;
    }

    public boolean isUsed() {
        return usedAt != null;
    }
}
