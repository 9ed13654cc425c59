package kaigo.api.model;

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
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import kaigo.account.model.OrganisationKind;
import kaigo.api.model.ApiRefused.Reason;

/** 認証キー: lets one organisation's system in, for a time; replaced with an overlap, or revoked at once. */
@Entity
@Table(name = "api_key")
public class ApiKey {
    @Id
    @SequenceGenerator(name = "api_key_id", sequenceName = "api_key_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "api_key_id")
    private Long id;

    private String prefix;

    private byte[] hash;

    @Enumerated(EnumType.STRING)
    private OrganisationKind organisation;

    @Column(name = "organisation_no")
    private String organisationNo;

    private String label;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "successor_id")
    private Long successorId;

    @Version
    private long version;

    protected ApiKey() {} // JPA

    /** @param label what the organisation calls the system that uses it */
    public ApiKey(
            ApiKeyText text,
            OrganisationKind organisation,
            String organisationNo,
            String label,
            Instant issuedAt,
            Instant expiresAt) {
        this.prefix = text.prefix();
        this.hash = text.hash();
        this.organisation = organisation;
        this.organisationNo = organisationNo;
        this.label = label;
        this.issuedAt = issuedAt;
        this.expiresAt = expiresAt;
    }

    /** 更新: the successor counts at once, this one for the overlap, never longer than it would have. */
    public void giveWayTo(ApiKey successor, Duration overlap, Instant now) {
        requireLive(now);
        if (successorId != null) {
            throw new ApiKeyEnded();
        }
        successorId = successor.id;
        Instant last = now.plus(overlap);
        expiresAt = last.isBefore(expiresAt) ? last : expiresAt;
    }

    /** 失効: from the next request on it opens nothing. */
    public void revoke(Instant now) {
        requireLive(now);
        revokedAt = now;
    }

    /**
     * Lets in who shows the key's text with a certificate of the key's own organisation.
     *
     * @throws ApiRefused otherwise, with the reason for the record
     */
    public void requireOpenTo(ApiKeyText shown, OrganisationKind kind, String number, Instant now) {
        if (!MessageDigest.isEqual(hash, shown.hash())) {
            throw ApiRefused.key(Reason.WRONG);
        }
        if (organisation != kind || !organisationNo.equals(number)) {
            throw ApiRefused.key(Reason.OTHER_ORGANISATION);
        }
        switch (stateAt(now)) {
            case REVOKED -> throw ApiRefused.key(Reason.REVOKED);
            case EXPIRED -> throw ApiRefused.key(Reason.EXPIRED);
            case LIVE, REPLACED -> {
                // may enter
            }
        }
    }

    public ApiKeyState stateAt(Instant now) {
        if (revokedAt != null) {
            return ApiKeyState.REVOKED;
        }
        if (!now.isBefore(expiresAt)) {
            return ApiKeyState.EXPIRED;
        }
        return successorId == null ? ApiKeyState.LIVE : ApiKeyState.REPLACED;
    }

    private void requireLive(Instant now) {
        if (!stateAt(now).counts()) {
            throw new ApiKeyEnded();
        }
    }

    public Long id() {
        return id;
    }

    public String prefix() {
        return prefix;
    }

    public String label() {
        return label;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
