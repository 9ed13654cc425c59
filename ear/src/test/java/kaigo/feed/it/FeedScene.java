package kaigo.feed.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;

/** 連携のあとの景色: looks straight into the tables, and sets them up. */
@ApplicationScoped
@Transactional
public class FeedScene {
    @PersistenceContext
    EntityManager entities;

    /** The only value of the only row. */
    public Object one(String sql, Object... parameters) {
        return query(sql, parameters).getSingleResult();
    }

    public List<?> all(String sql, Object... parameters) {
        return query(sql, parameters).getResultList();
    }

    public int run(String sql, Object... parameters) {
        return query(sql, parameters).executeUpdate();
    }

    private Query query(String sql, Object... parameters) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }
}
