package kaigo.certificate.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.PasswordHash;

/** 電子証明書の申請: from the application to the one certificate that comes of it. */
@Entity
@Table(name = "certificate_application")
public class CertificateApplication {
    /** Wrong passwords, over all passwords of the application, that close it. */
    public static final int WRONG_TO_CLOSE = 5;

    @Id
    @SequenceGenerator(
            name = "certificate_application_id",
            sequenceName = "certificate_application_id",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "certificate_application_id")
    private Long id;

    @Enumerated(EnumType.STRING)
    private OrganisationKind organisation;

    @Column(name = "organisation_no")
    private String organisationNo;

    @Enumerated(EnumType.STRING)
    private CertificateKind kind;

    @Enumerated(EnumType.STRING)
    private ApplicationState state = ApplicationState.APPLIED;

    @Column(name = "applied_at")
    private Instant appliedAt;

    private String renews;

    @Column(name = "fee_yen")
    private int feeYen;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    @Column(name = "password_hash")
    private PasswordHash passwordHash;

    @Column(name = "password_until")
    private Instant passwordUntil;

    @Column(name = "wrong_passwords")
    private int wrongPasswords;

    private String serial;

    @Version
    private long version;

    protected CertificateApplication() {} // JPA

    /** 申請. @param renews serial of the certificate that the new one takes over from, or null */
    public CertificateApplication(
            OrganisationKind organisation, String organisationNo, CertificateKind kind, String renews, Instant now) {
        if (!kind.isFor(organisation)) {
            throw ApplicationRefused.notForThem();
        }
        this.organisation = organisation;
        this.organisationNo = organisationNo;
        this.kind = kind;
        this.renews = renews;
        this.feeYen = kind.feeYen();
        this.appliedAt = now;
    }

    /** 入金の確認. */
    public void paid(LocalDate on) {
        require(state == ApplicationState.APPLIED && feeYen > 0);
        paidOn = on;
        state = ApplicationState.PAID;
    }

    /** 発行の許可: a fee must have been paid. */
    public void release() {
        require(state == ApplicationState.PAID || state == ApplicationState.APPLIED && feeYen == 0);
        state = ApplicationState.RELEASED;
    }

    /** 発行用パスワード: a new one takes the place of one that was lost or ran out. */
    public void makePassword(PasswordHash hash, Instant until) {
        require(state.isIssuable());
        passwordHash = hash;
        passwordUntil = until;
        state = ApplicationState.PASSWORD_MADE;
    }

    /** Whether the password opens this application now; a wrong one counts, and the last one allowed closes it. */
    public boolean opens(char[] password, Instant now) {
        require(state == ApplicationState.PASSWORD_MADE);
        if (!now.isBefore(passwordUntil)) {
            throw ApplicationRefused.passwordRanOut();
        }
        boolean right = passwordHash.matches(password);
        if (!right) {
            wrongPasswords++;
            if (wrongPasswords >= WRONG_TO_CLOSE) {
                passwordHash = null;
                state = ApplicationState.CLOSED;
            }
        }
        return right;
    }

    /** 発行: the password is used up with the serial that it opened. */
    public void issue(CertificateSerial given) {
        require(state == ApplicationState.PASSWORD_MADE);
        serial = given.hex();
        passwordHash = null;
        state = ApplicationState.ISSUED;
    }

    /** 発行のやり直し: nothing came of the serial, or the file never arrived; a new password must be made. */
    public void issueAgain() {
        require(state == ApplicationState.ISSUED);
        serial = null;
        state = ApplicationState.RELEASED;
    }

    /** 取下げ */
    public void withdraw() {
        require(state.isOpen());
        passwordHash = null;
        state = ApplicationState.WITHDRAWN;
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw ApplicationRefused.notNow();
        }
    }

    public boolean isOf(OrganisationKind otherKind, String otherNo) {
        return organisation == otherKind && organisationNo.equals(otherNo);
    }

    public Long id() {
        return id;
    }

    public OrganisationKind organisation() {
        return organisation;
    }

    public String organisationNo() {
        return organisationNo;
    }

    public CertificateKind kind() {
        return kind;
    }

    public ApplicationState state() {
        return state;
    }

    public Instant appliedAt() {
        return appliedAt;
    }

    /** Serial of the certificate that this one takes over from, or null. */
    public String renews() {
        return renews;
    }

    public int feeYen() {
        return feeYen;
    }

    public LocalDate paidOn() {
        return paidOn;
    }

    public Instant passwordUntil() {
        return passwordUntil;
    }

    /** How many more wrong passwords it takes to close it. */
    public int triesLeft() {
        return WRONG_TO_CLOSE - wrongPasswords;
    }

    /** Serial of what was issued, or null. */
    public String serial() {
        return serial;
    }

    public long version() {
        return version;
    }
}
