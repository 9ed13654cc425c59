package kaigo.party.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** 台帳のファイルのアップロード: the bytes, from the upload to the decision. */
@ApplicationScoped
public class RegisterUploads {
    /** Bytes that an import reads at most. */
    public static final int LARGEST = 200 << 20;

    /** What nobody decides about is kept no longer than this. */
    private static final Duration KEPT = Duration.ofDays(30);

    @PersistenceContext
    EntityManager entities;

    /** One file. */
    public record Upload(String name, byte[] bytes) {}

    /** @return its id */
    public long add(Upload upload, Instant at) {
        entities.createNativeQuery("DELETE FROM register_upload WHERE received_at < ?1")
                .setParameter(1, Timestamp.from(at.minus(KEPT)))
                .executeUpdate();
        return ((Number) entities.createNativeQuery(
                                "INSERT INTO register_upload (name, bytes, received_at) VALUES (?1, ?2, ?3) RETURNING id")
                        .setParameter(1, upload.name())
                        .setParameter(2, upload.bytes())
                        .setParameter(3, Timestamp.from(at))
                        .getSingleResult())
                .longValue();
    }

    public Optional<Upload> find(long id) {
        List<?> rows = entities.createNativeQuery("SELECT name, bytes FROM register_upload WHERE id = ?1")
                .setParameter(1, id)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Upload((String) row[0], (byte[]) row[1]))
                .findFirst();
    }

    public void remove(long id) {
        entities.createNativeQuery("DELETE FROM register_upload WHERE id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }
}
