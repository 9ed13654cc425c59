package kaigo.certificate.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import kaigo.account.model.OrganisationKind;

/**
 * 電子証明書: a client certificate, recorded before it was signed: whose it is, which exact certificate it became, and whether
 * it still counts.
 */
@Entity
@Table(name = "client_certificate")
public class ClientCertificate {
    /** 更新の受付: how long before the end a renewal may be applied for. */
    public static final Duration RENEWAL_WINDOW = Duration.ofDays(90);

    @Id
    private String serial;

    @Enumerated(EnumType.STRING)
    private CertificateKind kind;

    @Enumerated(EnumType.STRING)
    private OrganisationKind organisation;

    @Column(name = "organisation_no")
    private String organisationNo;

    @Column(name = "organisation_name")
    private String organisationName;

    private String subject;

    @Column(name = "not_before")
    private Instant notBefore;

    @Column(name = "not_after")
    private Instant notAfter;

    @Column(name = "issued_at")
    private Instant issuedAt;

    private String sha256;
    private byte[] encoded;
    private String authority;

    @Column(name = "application_id")
    private Long applicationId;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "revocation_reason")
    private RevocationReason revocationReason;

    @Version
    private long version;

    protected ClientCertificate() {} // JPA

    /** 台帳への記入, before anything is signed. */
    public ClientCertificate(
            CertificateSerial serial,
            CertificateKind kind,
            CertificateSubject subject,
            Validity validity,
            long applicationId,
            Instant now) {
        this.serial = serial.hex();
        this.kind = kind;
        this.organisation = subject.kind();
        this.organisationNo = subject.number();
        this.organisationName = subject.name();
        this.subject = subject.toString();
        this.notBefore = validity.notBefore();
        this.notAfter = validity.notAfter();
        this.applicationId = applicationId;
        this.issuedAt = now;
    }

    /** 発行: what was signed under this serial. */
    public void signed(X509Certificate certificate, String authorityKey) {
        if (sha256 != null || !CertificateSerial.of(certificate).hex().equals(serial)) {
            throw new IllegalStateException("a serial stands for one certificate");
        }
        try {
            encoded = certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
        sha256 = Fingerprint.of(certificate);
        authority = authorityKey;
    }

    /** @throws CertificateRefused when it is revoked or out of its time */
    public void requireValid(Instant now) {
        if (revokedAt != null) {
            throw CertificateRefused.revoked();
        }
        if (now.isBefore(notBefore) || !now.isBefore(notAfter)) {
            throw CertificateRefused.expired();
        }
    }

    /**
     * That a connection shows the very certificate of this row. One that was recorded without it (before fingerprints
     * were) must at least be as ours are made.
     *
     * @throws CertificateRefused when another certificate carries the serial, or a weak one
     */
    public void requireSame(X509Certificate shown) {
        boolean same = sha256 == null ? CertificateLint.isFitToShow(shown) : sha256.equals(Fingerprint.of(shown));
        if (!same) {
            throw CertificateRefused.altered();
        }
    }

    public Standing standing(Instant now) {
        if (revokedAt != null) {
            return Standing.REVOKED;
        }
        if (applicationId != null && sha256 == null) {
            return Standing.UNSIGNED;
        }
        if (now.isBefore(notBefore)) {
            return Standing.NOT_YET;
        }
        if (!now.isBefore(notAfter)) {
            return Standing.EXPIRED;
        }
        return now.isBefore(notAfter.minus(RENEWAL_WINDOW)) ? Standing.VALID : Standing.ENDING;
    }

    /** 更新できるか: it counts, and its end is near. */
    public boolean isRenewable(Instant now) {
        return standing(now) == Standing.ENDING;
    }

    /** 失効: revoking twice keeps the first instant and reason. @return whether it counted until now */
    public boolean revoke(RevocationReason reason, Instant now) {
        if (revokedAt != null) {
            return false;
        }
        revokedAt = now;
        revocationReason = reason;
        return true;
    }

    public boolean isOf(OrganisationKind otherKind, String otherNo) {
        return organisation == otherKind && organisationNo.equals(otherNo);
    }

    public String serial() {
        return serial;
    }

    public CertificateKind kind() {
        return kind;
    }

    public OrganisationKind organisation() {
        return organisation;
    }

    public String organisationNo() {
        return organisationNo;
    }

    public String organisationName() {
        return organisationName;
    }

    public String subject() {
        return subject;
    }

    public Instant notBefore() {
        return notBefore;
    }

    public Instant notAfter() {
        return notAfter;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    /** SHA-256 of the certificate in hexadecimal, or null when it was recorded without. */
    public String sha256() {
        return sha256;
    }

    /** The certificate in DER, or null when it was recorded without. */
    public byte[] encoded() {
        return encoded == null ? null : encoded.clone();
    }

    public Long applicationId() {
        return applicationId;
    }

    public Instant revokedAt() {
        return revokedAt;
    }

    public RevocationReason revocationReason() {
        return revocationReason;
    }
}
