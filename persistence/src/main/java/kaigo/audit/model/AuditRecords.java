package kaigo.audit.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 監査記録の置き場, for reading: the newest first, by keyset: a page costs the same wherever it lies. Every question names a
 * period, so that only its months are looked at.
 */
@ApplicationScoped
public class AuditRecords {
    private static final String COLUMNS = "SELECT r.id, r.at, r.account_id, a.login, r.actor, r.organisation,"
            + " r.organisation_no, r.certificate_serial, r.use_case, r.outcome, r.reason, r.request_id";

    @PersistenceContext
    EntityManager entities;

    /** The records behind a place. @param behind null: from the newest on */
    public List<AuditRow> page(AuditQuery query, AuditPlace behind, int atMost) {
        List<Object> values = new ArrayList<>();
        String where = where(query, values);
        if (behind != null) {
            where += " AND (r.at, r.id) < (CAST(? AS timestamptz), ?)";
            values.add(Timestamp.from(behind.at()));
            values.add(behind.id());
        }
        values.add(atMost);
        // The rows first, then their logins: the join must not tempt the planner away from the index.
        return rows(
                COLUMNS + " FROM (SELECT * FROM audit_record r WHERE " + where
                        + " ORDER BY r.at DESC, r.id DESC LIMIT ?) r LEFT JOIN account a ON a.id = r.account_id"
                        + " ORDER BY r.at DESC, r.id DESC",
                values);
    }

    /** How many there are, counted up to a bound. */
    public long count(AuditQuery query, int bound) {
        List<Object> values = new ArrayList<>();
        String sql = "SELECT count(*) FROM (SELECT 1 FROM audit_record r WHERE " + where(query, values) + " LIMIT ?) n";
        values.add(bound);
        return ((Number) with(sql, values).getSingleResult()).longValue();
    }

    public Optional<AuditRow> find(AuditPlace place) {
        return rows(
                        COLUMNS + " FROM audit_record r LEFT JOIN account a ON a.id = r.account_id"
                                + " WHERE r.at = CAST(? AS timestamptz) AND r.id = ?",
                        List.of(Timestamp.from(place.at()), place.id()))
                .stream()
                .findFirst();
    }

    private static String where(AuditQuery query, List<Object> values) {
        StringBuilder sql = new StringBuilder("r.at >= CAST(? AS timestamptz) AND r.at < CAST(? AS timestamptz)");
        values.add(Timestamp.from(query.from()));
        values.add(Timestamp.from(query.until()));
        if (query.organisation() != null) {
            sql.append(" AND r.organisation = ?");
            values.add(query.organisation().name());
        }
        and(sql, values, "r.organisation_no = ?", query.organisationNo());
        and(sql, values, "r.certificate_serial = ?", query.certificateSerial());
        and(sql, values, "r.request_id = ?", query.requestId());
        if (query.outcome() != null) {
            and(sql, values, "r.outcome = ?", query.outcome().name());
        }
        if (!blank(query.account())) {
            boolean key = query.account().matches("\\d{1,18}");
            sql.append(key ? " AND r.account_id = ?" : " AND r.account_id = (SELECT id FROM account WHERE login = ?)");
            values.add(key ? (Object) Long.valueOf(query.account()) : query.account());
        }
        if (!query.useCases().isEmpty()) {
            sql.append(" AND r.use_case IN (?")
                    .append(", ?".repeat(query.useCases().size() - 1))
                    .append(')');
            values.addAll(query.useCases());
        }
        return sql.toString();
    }

    private static void and(StringBuilder sql, List<Object> values, String condition, String value) {
        if (!blank(value)) {
            sql.append(" AND ").append(condition);
            values.add(value);
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private List<AuditRow> rows(String sql, List<Object> values) {
        List<AuditRow> rows = new ArrayList<>();
        for (Object one : with(sql, values).getResultList()) {
            Object[] row = (Object[]) one;
            rows.add(new AuditRow(
                    ((Number) row[0]).longValue(),
                    ((Timestamp) row[1]).toInstant(),
                    row[2] == null ? null : ((Number) row[2]).longValue(),
                    (String) row[3],
                    (String) row[4],
                    (String) row[5],
                    (String) row[6],
                    (String) row[7],
                    (String) row[8],
                    AuditOutcome.valueOf((String) row[9]),
                    (String) row[10],
                    (String) row[11]));
        }
        return rows;
    }

    private Query with(String sql, List<Object> values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }
}
