package kaigo.grant.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 利害関係の保管: which applicants' applications a reviewer or approver keeps out of. A number that stands in both registers,
 * as an office's and as a medical institution's, is kept out of in both.
 */
@ApplicationScoped
public class GrantConflicts {
    private static final String NOW =
            " FROM grant_conflict WHERE account_id = ? AND office_no = ? AND ended_at IS NULL";

    @PersistenceContext
    EntityManager entities;

    /** @throws ConflictDeclared when this person declared one with the applicant */
    public void requireNone(long account, String officeNo) {
        if (exists(account, officeNo)) {
            throw new ConflictDeclared();
        }
    }

    private boolean exists(long account, String officeNo) {
        return !of("SELECT 1" + NOW, account, officeNo).getResultList().isEmpty();
    }

    /** What this person declares now, by number. */
    public List<GrantConflict> of(long account) {
        List<?> rows = entities.createNativeQuery("SELECT c.office_no, (SELECT p.name FROM grant_applicant p"
                        + " WHERE p.no = c.office_no ORDER BY p.kind LIMIT 1), c.declared_at FROM grant_conflict c"
                        + " WHERE c.account_id = ? AND c.ended_at IS NULL ORDER BY c.office_no")
                .setParameter(1, account)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new GrantConflict((String) row[0], (String) row[1], instant(row[2])))
                .toList();
    }

    /** Who keeps out of these applicants now, by their number; whom nobody declared has no entry. */
    public Map<String, Set<Long>> keptOut(Collection<String> officeNos) {
        List<?> rows = of(
                        "SELECT office_no, account_id FROM grant_conflict WHERE office_no = ANY(?) AND ended_at IS NULL",
                        (Object) officeNos.toArray(String[]::new))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.groupingBy(
                        row -> (String) row[0],
                        Collectors.mapping(row -> ((Number) row[1]).longValue(), Collectors.toSet())));
    }

    /** 申告; what is declared already stays as it is. */
    public void declare(long account, String officeNo, Instant at) {
        of(
                        "INSERT INTO grant_conflict (account_id, office_no, declared_at) VALUES (?, ?, ?)"
                                + " ON CONFLICT DO NOTHING",
                        account,
                        officeNo,
                        Timestamp.from(at))
                .executeUpdate();
    }

    /** 取消: it ends, and stays as a record. */
    public void end(long account, String officeNo, Instant at) {
        of(
                        "UPDATE grant_conflict SET ended_at = ? WHERE account_id = ? AND office_no = ? AND ended_at IS NULL",
                        Timestamp.from(at),
                        account,
                        officeNo)
                .executeUpdate();
    }

    private Query of(String sql, Object... values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }

    private static Instant instant(Object at) {
        return ((Timestamp) at).toInstant();
    }
}
