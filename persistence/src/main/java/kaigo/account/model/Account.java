package kaigo.account.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** 利用者登録: one person's account in one organisation: how he proves who he is, and which roles he holds there. */
@Entity
@Table(name = "account")
public class Account {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String login;

    @Embedded
    private Person person;

    @Enumerated(EnumType.STRING)
    private OrganisationKind organisation;

    @Column(name = "organisation_no")
    private String organisationNo;

    @Embedded
    private LoginCredentials credentials;

    @Enumerated(EnumType.STRING)
    private AccountState state = AccountState.ACTIVE;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_login_at")
    private Instant lastLoginAt;

    @Column(name = "services_login_at")
    private Instant servicesLoginAt;

    @Version
    private long version;

    protected Account() {} // JPA

    /** 新しい利用者: with a password that its owner must change at the first login, and no one-time password yet. */
    public Account(
            String login,
            Person person,
            OrganisationKind organisation,
            String organisationNo,
            Set<Role> roles,
            PasswordHash initialPassword,
            Instant now) {
        this.login = login;
        this.person = person;
        this.organisation = organisation;
        this.organisationNo = organisationNo;
        this.roles = EnumSet.copyOf(roles);
        this.credentials = LoginCredentials.initial(initialPassword, now);
        this.createdAt = now;
    }

    /** Whether it may log in at this instant: in use, not locked, its initial password not overdue. */
    public boolean opensAt(Instant now) {
        return state == AccountState.ACTIVE && !credentials.isLockedAt(now) && !credentials.isOverdueAt(now);
    }

    public boolean isOf(OrganisationKind kind, String number) {
        return organisation == kind && organisationNo.equals(number);
    }

    /** ログイン失敗: a wrong password, one-time password or recovery code; the tenth in a row locks. */
    public void failed(Instant now) {
        credentials.failed(now);
    }

    /**
     * ログイン成功: only a whole login forgets the failures, or right passwords would buy guesses at the code.
     *
     * @param toServices whether by the services listener, with a client certificate
     */
    public void loggedIn(boolean toServices, Instant now) {
        credentials.unlock();
        lastLoginAt = now;
        if (toServices && servicesLoginAt == null) {
            servicesLoginAt = now;
        }
    }

    public void rehash(PasswordHash stronger) {
        credentials.rehash(stronger);
    }

    /** パスワード変更: by its owner. */
    public void changePassword(PasswordHash chosen, Instant now) {
        credentials.changePassword(chosen, now);
    }

    /** パスワード再設定: by an admin; its owner must change it at the next login. */
    public void resetPassword(PasswordHash initial, Instant now) {
        credentials.resetPassword(initial, now);
    }

    /** ワンタイムパスワード: true once for each code, within one step around now. */
    public boolean accepts(String code, SecretBox secrets, Instant now) {
        return credentials.accepts(login, code, secrets, now);
    }

    /** 認証アプリの登録を始める: a new secret, which counts from its first right code on. */
    public void beginEnrolment(byte[] secret, SecretBox secrets) {
        credentials.beginEnrolment(login, secret, secrets);
    }

    /** The secret of an enrolment that waits for its first code, or null. */
    public byte[] enrolling(SecretBox secrets) {
        return credentials.enrolling(login, secrets);
    }

    /** 認証アプリの登録を終える: whether the first code is right. */
    public boolean confirmEnrolment(String code, SecretBox secrets, Instant now) {
        return credentials.confirmEnrolment(login, code, secrets, now);
    }

    /** ワンタイムパスワードの再設定: the next login enrols anew. */
    public void resetOneTimePassword() {
        credentials.resetOneTimePassword();
    }

    /** ロック解除 */
    public void unlock() {
        credentials.unlock();
    }

    /** 利用停止 */
    public void suspend() {
        state = AccountState.SUSPENDED;
    }

    /** 利用再開 */
    public void resume() {
        state = AccountState.ACTIVE;
        credentials.unlock();
    }

    /** 氏名・資格・連絡先の変更 */
    public void describe(Person anew) {
        person = anew;
    }

    /** 役割の変更 */
    public void assign(Set<Role> anew) {
        roles = EnumSet.copyOf(anew);
    }

    /** The actor that this account becomes after login. */
    public Actor actor(String organisationName, String certificateSerial, String requestId) {
        return new Actor(
                id, person.name(), roles, organisation, organisationNo, organisationName, certificateSerial, requestId);
    }

    public Long id() {
        return id;
    }

    public String login() {
        return login;
    }

    public Person person() {
        return person;
    }

    public PasswordHash passwordHash() {
        return credentials.passwordHash();
    }

    public boolean mustChangePassword() {
        return credentials.mustChangePassword();
    }

    /** Whether its initial password hasn't been used in its time: an admin must set a new one. */
    public boolean isInitialPasswordOverdueAt(Instant now) {
        return credentials.isOverdueAt(now);
    }

    public Instant passwordSetAt() {
        return credentials.passwordSetAt();
    }

    public boolean isEnrolled() {
        return credentials.isEnrolled();
    }

    /** Until when too many failures lock it; null when they don't. */
    public Instant lockedUntil() {
        return credentials.lockedUntil();
    }

    public OrganisationKind organisation() {
        return organisation;
    }

    public String organisationNo() {
        return organisationNo;
    }

    public AccountState state() {
        return state;
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** The last whole login, or null. */
    public Instant lastLoginAt() {
        return lastLoginAt;
    }

    public long version() {
        return version;
    }
}
