package kaigo.feed.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.NoResultException;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kaigo.identifier.model.InsurerNo;

/** 連携の台帳: the feeds of all insurers. */
@ApplicationScoped
public class Feeds {
    private static final List<FeedState> UNDER_WAY =
            Arrays.stream(FeedState.values()).filter(FeedState::isUnderWay).toList();

    @PersistenceContext
    EntityManager entities;

    public void add(Feed feed) {
        entities.persist(feed);
        entities.flush();
    }

    /** @throws FeedUnknown when there is none with this id */
    public Feed require(long id) {
        return Optional.ofNullable(entities.find(Feed.class, id)).orElseThrow(FeedUnknown::new);
    }

    /** 次の連番: one after the highest that the insurer has used, refused ones aside. Two senders at once wait for each other. */
    public int nextSequenceNo(InsurerNo insurer) {
        lock(insurer);
        Object highest =
                entities.createNativeQuery("""
                        SELECT greatest(
                            (SELECT max(sequence_no) FROM feed WHERE insurer_no = ?1 AND state NOT IN ('REFUSED', 'DISCARDED', 'UNDONE')),
                            (SELECT sequence_no FROM feed_standing WHERE insurer_no = ?1))
                        """).setParameter(1, insurer.value()).getSingleResult();
        return highest == null ? 1 : ((Number) highest).intValue() + 1;
    }

    /** One sender at a time stores a feed of the insurer, until the transaction ends. */
    public void lock(InsurerNo insurer) {
        entities.createNativeQuery("SELECT pg_advisory_xact_lock(hashtextextended('feed ' || ?1, 0))")
                .setParameter(1, insurer.value())
                .getSingleResult();
    }

    /** The insurer's feed whose turn it is: the oldest that hasn't ended. */
    public Optional<Feed> next(InsurerNo insurer) {
        return entities.createQuery(
                        "SELECT f FROM Feed f WHERE f.insurerNo = :insurer AND f.state IN :running ORDER BY f.id",
                        Feed.class)
                .setParameter("insurer", insurer)
                .setParameter("running", UNDER_WAY)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Of each insurer that has feeds under way, the one whose turn it is. */
    public List<Feed> waiting() {
        return entities.createQuery(
                        "SELECT f FROM Feed f WHERE f.id IN (SELECT MIN(g.id) FROM Feed g WHERE g.state IN :running"
                                + " GROUP BY g.insurerNo)",
                        Feed.class)
                .setParameter("running", UNDER_WAY)
                .getResultList();
    }

    /**
     * 起動の予約: who gets true starts the feed's job. Nobody else does until it has begun, or the order is so old that
     * its server must have died with it in the queue.
     */
    public boolean order(long id, Instant now, Duration lasts) {
        return entities.createNativeQuery("""
                                UPDATE feed SET ordered_at = ?2
                                 WHERE id = ?1 AND state IN ('RECEIVED', 'CHECKING', 'MERGING', 'UNDOING')
                                   AND (ordered_at IS NULL OR ordered_at <= ?3)
                                """)
                        .setParameter(1, id)
                        .setParameter(2, Timestamp.from(now))
                        .setParameter(3, Timestamp.from(now.minus(lasts)))
                        .executeUpdate()
                == 1;
    }

    /** Rehearsed ones that nobody has decided on since. */
    public List<Feed> forgotten(Instant since) {
        return entities.createQuery(
                        "SELECT f FROM Feed f WHERE f.state = :rehearsed AND f.rehearsedAt < :since", Feed.class)
                .setParameter("rehearsed", FeedState.REHEARSED)
                .setParameter("since", since)
                .getResultList();
    }

    /** The insurer's settings; the usual ones until it has changed them. */
    public FeedSetting setting(InsurerNo insurer) {
        FeedSetting own = entities.find(FeedSetting.class, insurer.value());
        return own == null ? new FeedSetting(insurer) : own;
    }

    public void keep(FeedSetting setting) {
        entities.merge(setting);
    }

    /** Whether it is the applied one that the insurer's data come from. */
    public boolean isStanding(Feed feed) {
        return !entities.createNativeQuery("SELECT feed_id FROM feed_standing WHERE insurer_no = ?1 AND feed_id = ?2")
                .setParameter(1, feed.insurerNo().value())
                .setParameter(2, feed.id())
                .getResultList()
                .isEmpty();
    }

    /** The applied sequence number of the insurer, 0 before its first feed. */
    public int standingSequenceNo(InsurerNo insurer) {
        try {
            return ((Number) entities.createNativeQuery("SELECT sequence_no FROM feed_standing WHERE insurer_no = ?1")
                            .setParameter(1, insurer.value())
                            .getSingleResult())
                    .intValue();
        } catch (NoResultException none) {
            return 0;
        }
    }

    /** Whether the feed brings byte for byte what the insurer's applied feed brought. */
    public boolean sameAsStanding(Feed feed) {
        return Boolean.TRUE.equals(entities.createNativeQuery("""
                        SELECT (SELECT array_agg(sha256 ORDER BY sha256) FROM feed_file WHERE feed_id = ?1)
                             = (SELECT array_agg(f.sha256 ORDER BY f.sha256)
                                  FROM feed_file f JOIN feed_standing s ON s.feed_id = f.feed_id
                                 WHERE s.insurer_no = ?2)
                        """)
                .setParameter(1, feed.id())
                .setParameter(2, feed.insurerNo().value())
                .getSingleResult());
    }
}
