package kaigo.grant.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** 保存した条件の保管: each person's own filters of the worklist. */
@ApplicationScoped
public class SavedFilters {
    private static final int MOST = 20;

    @PersistenceContext
    EntityManager entities;

    public List<SavedFilter> of(long account) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT name, query FROM grant_saved_filter WHERE account_id = ? ORDER BY name")
                .setParameter(1, account)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new SavedFilter((String) row[0], (String) row[1]))
                .toList();
    }

    /** One of the same name is replaced. @throws TooManyFilters beyond what a list can show */
    public void save(long account, SavedFilter filter) {
        boolean known = of(account).stream().anyMatch(one -> one.name().equals(filter.name()));
        if (!known && of(account).size() >= MOST) {
            throw new TooManyFilters(MOST);
        }
        entities.createNativeQuery("INSERT INTO grant_saved_filter VALUES (?, ?, ?)"
                        + " ON CONFLICT (account_id, name) DO UPDATE SET query = excluded.query")
                .setParameter(1, account)
                .setParameter(2, filter.name())
                .setParameter(3, filter.query())
                .executeUpdate();
    }

    public void remove(long account, String name) {
        entities.createNativeQuery("DELETE FROM grant_saved_filter WHERE account_id = ? AND name = ?")
                .setParameter(1, account)
                .setParameter(2, name)
                .executeUpdate();
    }
}
