package kaigo.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import kaigo.grant.model.GrantKind;
import kaigo.grant.model.GrantState;
import kaigo.grant.model.Yen;

/**
 * 審査一覧: a page of the desks' rows by one query, their number and sum by another, however many there are: the page is chosen
 * first, what stands beside a row is read for the page alone. What somebody declared a conflict with isn't in his list.
 */
@ApplicationScoped
class GrantWorklist {
    static final int PAGE = 50;

    private static final String FINDINGS = "(SELECT count(*) FROM grant_finding f WHERE f.application_id = a.id)"
            + " + (SELECT count(*) FROM grant_mark m WHERE m.application_id = a.id)";
    private static final String SOME = " AND a.id IN (SELECT application_id FROM grant_finding"
            + " UNION ALL SELECT application_id FROM grant_mark)";
    private static final String NONE = " AND NOT EXISTS (SELECT 1 FROM grant_finding f WHERE f.application_id = a.id)"
            + " AND NOT EXISTS (SELECT 1 FROM grant_mark m WHERE m.application_id = a.id)";
    private static final String NAME =
            "(SELECT o.name FROM grant_applicant o WHERE o.kind = a.kind AND o.no = a.office_no)";
    private static final String ROW =
            "SELECT a.id, a.version, a.receipt_no, a.office_no, " + NAME + ", a.kind, a.state,"
                    + " a.grant_amount, a.submitted_on, " + FINDINGS + ","
                    + " (SELECT count(*) FROM grant_step s WHERE s.application_id = a.id AND s.state = 'RETURNED') > 0,"
                    + " a.reviewer_id, r.name, a.notice_by, coalesce(a.grant_amount > g.second_approval_above, false)";
    private static final String FROM = " FROM grant_application a";
    private static final String BESIDE =
            " LEFT JOIN account r ON r.id = a.reviewer_id JOIN grant_round g ON g.id = a.round_id";
    private static final String WAITING = " WHERE a.state IN ('UNDER_REVIEW', 'AWAITING_SECOND_APPROVAL')"
            + " AND NOT EXISTS (SELECT 1 FROM grant_conflict c"
            + " WHERE c.account_id = ? AND c.office_no = a.office_no AND c.ended_at IS NULL)";

    /** By the registers' names first: these are looked through once, whatever waits. */
    private static final String NAMED = "(a.receipt_no LIKE ? OR a.office_no LIKE ? OR (a.kind, a.office_no) IN"
            + " (SELECT o.kind, o.no FROM grant_applicant o WHERE o.name LIKE ?))";

    @PersistenceContext
    EntityManager entities;

    GrantWorklistPart part(GrantWorklistFilter filter, long reader) {
        return part(filter, reader, PAGE);
    }

    GrantWorklistPart part(GrantWorklistFilter filter, long reader, int size) {
        Where where = new Where(filter, reader);
        Object[] sums = (Object[])
                where.query("SELECT count(*), cast(coalesce(sum(a.grant_amount), 0) AS bigint)" + FROM + where.sql)
                        .getSingleResult();
        int total = (int) number(sums[0]);
        int pages = Math.max(1, (total + size - 1) / size);
        int page = Math.min(Math.max(1, filter.page()), pages);
        List<?> rows = where.query(ROW + " FROM (" + filter.order().placed() + where.sql
                        + " ORDER BY place, receipt_no LIMIT " + size + " OFFSET " + (page - 1) * size + ") a" + BESIDE
                        + " ORDER BY a.place, a.receipt_no")
                .getResultList();
        return new GrantWorklistPart(
                rows.stream().map(Object[].class::cast).map(GrantWorklist::row).toList(),
                total,
                Yen.of(number(sums[1])),
                page,
                pages);
    }

    /** How many it is without the rows. */
    int count(GrantWorklistFilter filter, long reader) {
        Where where = new Where(filter, reader);
        return (int) number(where.query("SELECT count(*)" + FROM + where.sql).getSingleResult());
    }

    /** 条件: only what the filter asks for, so that the database can choose its index. */
    private final class Where {
        private final List<Object> values = new ArrayList<>();
        private String sql = WAITING;

        Where(GrantWorklistFilter filter, long reader) {
            values.add(reader);
            if (filter.mineOnly()) {
                and("a.reviewer_id = ?", reader);
            }
            if (filter.state() != null) {
                and("a.state = ?", filter.state().name());
            }
            if (filter.kind() != null) {
                and("a.kind = ?", filter.kind().name());
            }
            sql += switch (filter.findings()) {
                case ANY -> "";
                case SOME -> SOME;
                case NONE -> NONE;
            };
            if (filter.text() != null && !filter.text().isBlank()) {
                String text = filter.text().strip();
                String number = part(Normalizer.normalize(text, Normalizer.Form.NFKC));
                and(NAMED, number, number, part(text));
            }
        }

        private static String part(String text) {
            return "%" + text.replaceAll("([%_\\\\])", "\\\\$1") + "%";
        }

        private void and(String condition, Object... given) {
            sql += " AND " + condition;
            values.addAll(List.of(given));
        }

        Query query(String text) {
            Query query = entities.createNativeQuery(text);
            for (int i = 0; i < values.size(); i++) {
                query.setParameter(i + 1, values.get(i));
            }
            return query;
        }
    }

    private static GrantWorklistRow row(Object[] row) {
        return new GrantWorklistRow(
                number(row[0]),
                number(row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                GrantKind.valueOf((String) row[5]),
                GrantState.valueOf((String) row[6]),
                Yen.of(number(row[7])),
                ((Date) row[8]).toLocalDate(),
                ((Date) row[13]).toLocalDate(),
                (int) number(row[9]),
                (Boolean) row[10],
                row[11] == null ? null : number(row[11]),
                (String) row[12],
                (Boolean) row[14]);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
