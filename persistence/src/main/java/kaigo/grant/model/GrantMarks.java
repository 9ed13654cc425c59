package kaigo.grant.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** 審査担当の指摘の保管 */
@ApplicationScoped
public class GrantMarks {
    @PersistenceContext
    EntityManager entities;

    /** In the order in which they were made: a mark's number on the page is its place in this list. */
    public List<GrantMark> of(long application) {
        List<?> rows = query(
                        "SELECT m.id, m.attachment_id, m.page, m.across, m.down, m.remark, a.name, m.marked_at"
                                + " FROM grant_mark m JOIN account a ON a.id = m.account_id"
                                + " WHERE m.application_id = ? ORDER BY m.id",
                        application)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(GrantMarks::mark).toList();
    }

    public boolean isAny(long application) {
        return !query("SELECT 1 FROM grant_mark WHERE application_id = ? LIMIT 1", application)
                .getResultList()
                .isEmpty();
    }

    public void add(long application, GrantMark.Place place, String remark, long account, Instant at) {
        query(
                        "INSERT INTO grant_mark (application_id, attachment_id, page, across, down, remark, account_id,"
                                + " marked_at) VALUES (?, cast(? AS bigint), cast(? AS integer), cast(? AS integer),"
                                + " cast(? AS integer), ?, ?, ?)",
                        application,
                        place.paper(),
                        place.page(),
                        place.across(),
                        place.down(),
                        remark,
                        account,
                        Timestamp.from(at))
                .executeUpdate();
    }

    public void remove(long application, long mark) {
        query("DELETE FROM grant_mark WHERE application_id = ? AND id = ?", application, mark)
                .executeUpdate();
    }

    private Query query(String sql, Object... values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }

    private static GrantMark mark(Object[] row) {
        return new GrantMark(
                ((Number) row[0]).longValue(),
                new GrantMark.Place(
                        row[1] == null ? null : ((Number) row[1]).longValue(),
                        (Integer) row[2],
                        (Integer) row[3],
                        (Integer) row[4]),
                (String) row[5],
                (String) row[6],
                ((Timestamp) row[7]).toInstant());
    }
}
