package kaigo.grant;

import java.time.Instant;
import kaigo.grant.model.AttachmentKind;

/** 添付書類の一行, for lists; the hash is the applicant's proof of what was received. */
public record GrantAttachmentView(
        long id,
        AttachmentKind kind,
        String serviceCode,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        Instant addedAt) {}
