package kaigo.certificate.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import kaigo.account.model.OrganisationKind;

/** 電子証明書: a client certificate that was given out, whose it is, and whether it still counts. */
@Entity
@Table(name = "client_certificate")
public class ClientCertificate {
    @Id
    private String serial;

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

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected ClientCertificate() {} // JPA

    /** @throws CertificateRefused when it is revoked or out of its time */
    public void requireValid(Instant now) {
        if (revokedAt != null) {
            throw CertificateRefused.revoked();
        }
        if (now.isBefore(notBefore) || !now.isBefore(notAfter)) {
            throw CertificateRefused.expired();
        }
    }

    /** 失効 */
    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    public String serial() {
        return serial;
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

    public Instant notAfter() {
        return notAfter;
    }
}
