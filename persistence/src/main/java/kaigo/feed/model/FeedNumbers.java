package kaigo.feed.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import kaigo.identifier.model.InsurerNo;

/** 連携番号の台帳: what each insurer's own system has sent under which number. */
@ApplicationScoped
public class FeedNumbers {
    @PersistenceContext
    EntityManager entities;

    /**
     * The feed that was sent under this number already. Who asks holds the insurer's lock ({@link Feeds#lock}), so
     * that of two who send it at once the second finds the first.
     *
     * @throws FeedNumberReused when what was sent had other bytes, or was meant otherwise
     */
    public Optional<Long> sameFeed(InsurerNo insurer, FeedNumber number, String sha256, boolean dryRun) {
        return entities.createNativeQuery(
                        "SELECT feed_id, sha256, dry_run FROM feed_number WHERE insurer_no = ?1 AND number = ?2")
                .setParameter(1, insurer.value())
                .setParameter(2, number.value())
                .getResultStream()
                .findFirst()
                .map(row -> {
                    Object[] held = (Object[]) row;
                    if (!sha256.equals(held[1]) || !held[2].equals(dryRun)) {
                        throw new FeedNumberReused(number);
                    }
                    return ((Number) held[0]).longValue();
                });
    }

    public void add(InsurerNo insurer, FeedNumber number, String sha256, boolean dryRun, long feedId) {
        entities.createNativeQuery(
                        "INSERT INTO feed_number (insurer_no, number, sha256, dry_run, feed_id) VALUES (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, insurer.value())
                .setParameter(2, number.value())
                .setParameter(3, sha256)
                .setParameter(4, dryRun)
                .setParameter(5, feedId)
                .executeUpdate();
    }
}
