package kaigo.grant.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import kaigo.document.model.ReceivedFile;

/** 添付書類: what it is and the hash it was received with; the bytes stand in a table of their own. */
@Entity
@Table(name = "grant_attachment")
@SequenceGenerator(name = "grant_attachment_id", sequenceName = "grant_attachment_id", allocationSize = 50)
public class GrantAttachment {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "grant_attachment_id")
    private Long id;

    @Column(name = "application_id")
    private long applicationId;

    @Enumerated(EnumType.STRING)
    private AttachmentKind kind;

    @Column(name = "service_code")
    private String serviceCode;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    private long size;
    private String sha256;

    @Column(name = "added_at")
    private Instant addedAt;

    protected GrantAttachment() {}

    public GrantAttachment(
            long applicationId,
            AttachmentKind kind,
            String serviceCode,
            String fileName,
            ReceivedFile file,
            Instant at) {
        this.applicationId = applicationId;
        this.kind = kind;
        this.serviceCode = serviceCode;
        this.fileName = fileName;
        this.mediaType = file.type().mediaType();
        this.size = file.bytes().length;
        this.sha256 = file.sha256();
        this.addedAt = at;
    }

    /** Whether it is such a paper, and proves this service when it is one of a service. */
    public boolean isFor(AttachmentKind other, String service) {
        return kind == other && Objects.equals(serviceCode, service);
    }

    public long id() {
        return id;
    }

    public long applicationId() {
        return applicationId;
    }

    public AttachmentKind kind() {
        return kind;
    }

    public String serviceCode() {
        return serviceCode;
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    public long size() {
        return size;
    }

    public String sha256() {
        return sha256;
    }

    public Instant addedAt() {
        return addedAt;
    }
}
