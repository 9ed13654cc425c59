package kaigo.account.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Set;

/** 利用者登録: one person's account in one organisation: how he proves who he is, and which roles he holds there. */
@Entity
@Table(name = "account")
public class Account {
    /** Consecutive failures, of password and one-time password together, that lock an account (security.md). */
    public static final int FAILURES_TO_LOCK = 10;

    public static final Duration LOCKED_FOR = Duration.ofMinutes(30);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String login;
    private String name;
    private String kana;

    @Enumerated(EnumType.STRING)
    private OrganisationKind organisation;

    @Column(name = "organisation_no")
    private String organisationNo;

    @Column(name = "password_hash")
    private PasswordHash passwordHash;

    @Column(name = "totp_secret")
    private byte[] sealedSecret;

    @Column(name = "totp_last_step")
    private Long lastStep;

    private int failures;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    @Enumerated(EnumType.STRING)
    private AccountState state = AccountState.ACTIVE;

    @Enumerated(EnumType.STRING)
    private Qualification qualification;

    private String mail;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @Version
    private long version;

    protected Account() {} // JPA

    /** Whether it may log in at this instant: in use and not locked. */
    public boolean opensAt(Instant now) {
        return state == AccountState.ACTIVE && (lockedUntil == null || !now.isBefore(lockedUntil));
    }

    public boolean isOf(OrganisationKind kind, String number) {
        return organisation == kind && organisationNo.equals(number);
    }

    /** ログイン失敗: a wrong password or one-time password; the tenth in a row locks. */
    public void failed(Instant now) {
        failures++;
        if (failures >= FAILURES_TO_LOCK) {
            lockedUntil = now.plus(LOCKED_FOR);
            failures = 0;
        }
    }

    /** ログイン成功: only a whole login forgets the failures, or right passwords would buy guesses at the code. */
    public void loggedIn() {
        failures = 0;
        lockedUntil = null;
    }

    public void rehash(PasswordHash stronger) {
        passwordHash = stronger;
    }

    /** ワンタイムパスワード: true once for each code, within one step around now. */
    public boolean accepts(String code, SecretBox secrets, Instant now) {
        if (sealedSecret == null) {
            return false;
        }
        Totp totp = new Totp(secrets.open(sealedSecret, Totp.purposeFor(login)));
        OptionalLong step = totp.stepOf(code, now, lastStep == null ? -1 : lastStep);
        step.ifPresent(used -> lastStep = used);
        return step.isPresent();
    }

    /** The actor that this account becomes after login. */
    public Actor actor(String organisationName, String certificateSerial, String requestId) {
        return new Actor(id, name, roles, organisation, organisationNo, organisationName, certificateSerial, requestId);
    }

    public Long id() {
        return id;
    }

    public String login() {
        return login;
    }

    public PasswordHash passwordHash() {
        return passwordHash;
    }

    public OrganisationKind organisation() {
        return organisation;
    }

    public String organisationNo() {
        return organisationNo;
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    public Qualification qualification() {
        return qualification;
    }
}
