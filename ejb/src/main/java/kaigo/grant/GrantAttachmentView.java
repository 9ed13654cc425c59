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
        Instant addedAt) {

    /** Whether it is shown as a picture, not as a PDF. */
    public boolean picture() {
        return mediaType.startsWith("image/");
    }
}
