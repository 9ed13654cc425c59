package kaigo.grant.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kaigo.document.model.FileUnusable;
import kaigo.document.model.ReceivedFile;

/** 添付書類の保管: the record and its bytes in two tables. */
@ApplicationScoped
public class GrantAttachments {
    @PersistenceContext
    EntityManager entities;

    public void add(GrantAttachment attachment, byte[] bytes) {
        entities.persist(attachment);
        entities.flush();
        entities.createNativeQuery("INSERT INTO grant_attachment_content (attachment_id, bytes) VALUES (?, ?)")
                .setParameter(1, attachment.id())
                .setParameter(2, bytes)
                .executeUpdate();
    }

    public List<GrantAttachment> of(long applicationId) {
        return entities.createQuery(
                        "SELECT t FROM GrantAttachment t WHERE t.applicationId = :application ORDER BY t.id",
                        GrantAttachment.class)
                .setParameter("application", applicationId)
                .getResultList();
    }

    /** By application. */
    public Map<Long, List<GrantAttachment>> of(List<GrantApplication> applications) {
        return applications.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "SELECT t FROM GrantAttachment t WHERE t.applicationId IN :applications ORDER BY t.id",
                                GrantAttachment.class)
                        .setParameter(
                                "applications",
                                applications.stream().map(GrantApplication::id).toList())
                        .getResultStream()
                        .collect(Collectors.groupingBy(GrantAttachment::applicationId));
    }

    /** @throws NoSuchApplication when the application has no such attachment */
    public GrantAttachment require(long applicationId, long attachmentId) {
        GrantAttachment attachment = entities.find(GrantAttachment.class, attachmentId);
        if (attachment == null || attachment.applicationId() != applicationId) {
            throw new NoSuchApplication();
        }
        return attachment;
    }

    public void remove(GrantAttachment attachment) {
        entities.createNativeQuery("DELETE FROM grant_attachment_content WHERE attachment_id = ?")
                .setParameter(1, attachment.id())
                .executeUpdate();
        entities.remove(attachment);
    }

    /** The bytes, read again from the database. @throws FileUnusable when they lack the hash they came with */
    public byte[] content(GrantAttachment attachment) {
        List<?> rows = entities.createNativeQuery("SELECT bytes FROM grant_attachment_content WHERE attachment_id = ?")
                .setParameter(1, attachment.id())
                .getResultList();
        byte[] bytes = rows.isEmpty() ? new byte[0] : (byte[]) rows.get(0);
        if (!ReceivedFile.hash(bytes).equals(attachment.sha256())) {
            throw new FileUnusable("refusal.fileAltered", attachment.fileName());
        }
        return bytes;
    }
}
