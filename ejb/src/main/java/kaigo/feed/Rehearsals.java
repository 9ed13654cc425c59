package kaigo.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kaigo.feed.model.FeedEffect;
import kaigo.feed.model.FeedKind;
import kaigo.feed.model.FeedUnknown;

/** 試行の問い. */
@ApplicationScoped
class Rehearsals {
    @PersistenceContext
    EntityManager entities;

    Optional<RehearsalView> of(String insurer, long feedId) {
        Object[] feed =
                rows("SELECT state, rehearsed_at FROM feed WHERE id = ?1 AND insurer_no = ?2", feedId, insurer).stream()
                        .findFirst()
                        .orElseThrow(FeedUnknown::new);
        return "REHEARSED".equals(feed[0])
                ? Optional.of(new RehearsalView(((Timestamp) feed[1]).toInstant(), effects(feedId), sample(feedId)))
                : Optional.empty();
    }

    private Map<FeedEffect, Long> effects(long feedId) {
        Map<FeedEffect, Long> effects = new EnumMap<>(FeedEffect.class);
        rows("SELECT effect, persons FROM feed_effect WHERE feed_id = ?1", feedId)
                .forEach(row -> effects.put(FeedEffect.valueOf((String) row[0]), ((Number) row[1]).longValue()));
        return effects;
    }

    private List<RehearsalView.Difference> sample(long feedId) {
        return rows("""
                        SELECT kind, change, insured_no, columns FROM feed_difference WHERE feed_id = ?1
                         ORDER BY change DESC, insured_no
                        """, feedId).stream()
                .map(row -> new RehearsalView.Difference(
                        FeedKind.valueOf((String) row[0]), row[1].toString(), (String) row[2], (String) row[3]))
                .sorted(Comparator.comparing(RehearsalView.Difference::kind))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Object... parameters) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.getResultList();
    }
}
