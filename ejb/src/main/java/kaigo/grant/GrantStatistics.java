package kaigo.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import kaigo.grant.model.GrantState;
import kaigo.grant.model.Yen;

/** 助成金の集計: one statement for each figure, however many applications there are. */
@ApplicationScoped
class GrantStatistics {
    private static final String WAITING = "state IN ('SUBMITTED', 'UNDER_REVIEW', 'AWAITING_SECOND_APPROVAL')";
    private static final String SPAN = "round_id = ? AND submitted_on BETWEEN ? AND ?";

    /** 区分 of each application by its services; the numbers are the order of {@link GrantShare}. */
    private static final String CELLS = "WITH span AS MATERIALIZED (SELECT id, kind, state, grant_amount"
            + " FROM grant_application WHERE " + SPAN + " AND state <> 'DRAFT'),"
            + " funded AS (SELECT t.code, CASE coalesce(r.grant_category, t.grant_category) WHEN 'VISIT' THEN 0"
            + " WHEN 'RESIDENCE' THEN 1 ELSE 2 END AS share FROM service_type t"
            + " LEFT JOIN service_type r ON r.code = t.reads_as),"
            + " first AS (SELECT s.application_id, min(f.share) AS share FROM grant_application_service s"
            + " JOIN funded f ON f.code = s.service_code GROUP BY 1)"
            + " SELECT CASE WHEN a.kind = 'B' THEN 3 ELSE coalesce(first.share, 2) END, a.state, count(*),"
            + " cast(sum(a.grant_amount) AS bigint) FROM span a LEFT JOIN first ON first.application_id = a.id"
            + " GROUP BY 1, 2 ORDER BY 1, 2";

    @PersistenceContext
    EntityManager entities;

    /** 期間: the submissions of one round between two days. */
    record Span(String round, LocalDate from, LocalDate to) {}

    List<GrantFigure> states() {
        return rows("SELECT state, count(*), cast(sum(grant_amount) AS bigint) FROM grant_application"
                        + " WHERE state <> 'DRAFT' GROUP BY state ORDER BY state")
                .map(row -> new GrantFigure(
                        GrantState.valueOf((String) row[0]), (int) number(row[1]), Yen.of(number(row[2]))))
                .toList();
    }

    /** The next notice day of what waits anywhere. */
    GrantDashboard.Due due() {
        return due("SELECT notice_by, count(*) FROM grant_application WHERE " + WAITING
                + " GROUP BY 1 ORDER BY 1 LIMIT 1");
    }

    GrantDashboard.Due due(Span span) {
        return due(
                "SELECT notice_by, count(*) FROM grant_application WHERE " + SPAN + " AND " + WAITING
                        + " GROUP BY 1 ORDER BY 1 LIMIT 1",
                span.round(),
                Date.valueOf(span.from()),
                Date.valueOf(span.to()));
    }

    private GrantDashboard.Due due(String sql, Object... values) {
        return rows(sql, values)
                .map(row -> new GrantDashboard.Due(day(row[0]), (int) number(row[1])))
                .findFirst()
                .orElse(new GrantDashboard.Due(null, 0));
    }

    List<GrantDashboard.Round> rounds() {
        return rows("SELECT id, name, opens_on, closes_on, budget FROM grant_round ORDER BY opens_on DESC")
                .map(row -> new GrantDashboard.Round(
                        (String) row[0],
                        (String) row[1],
                        day(row[2]),
                        day(row[3]),
                        row[4] == null ? null : Yen.of(number(row[4]))))
                .toList();
    }

    List<GrantDashboard.Month> months(String round) {
        return rows(
                        "SELECT cast(date_trunc('month', submitted_on) AS date), count(*) FROM grant_application"
                                + " WHERE round_id = ? AND submitted_on IS NOT NULL AND state <> 'DRAFT'"
                                + " GROUP BY 1 ORDER BY 1",
                        round)
                .map(row -> new GrantDashboard.Month(day(row[0]), (int) number(row[1])))
                .toList();
    }

    List<GrantDashboard.Cell> cells(Span span) {
        return rows(CELLS, span.round(), Date.valueOf(span.from()), Date.valueOf(span.to()))
                .map(row -> new GrantDashboard.Cell(
                        GrantShare.values()[(int) number(row[0])],
                        GrantState.valueOf((String) row[1]),
                        (int) number(row[2]),
                        Yen.of(number(row[3]))))
                .toList();
    }

    GrantDashboard.Budget budget(GrantDashboard.Round round) {
        return rows(
                        "SELECT cast(coalesce(sum(grant_amount) FILTER (WHERE state IN ('SUBMITTED', 'UNDER_REVIEW',"
                                + " 'AWAITING_SECOND_APPROVAL', 'RETURNED', 'APPROVED')), 0) AS bigint),"
                                + " (SELECT cast(coalesce(sum(amount), 0) AS bigint) FROM grant_decision"
                                + " WHERE round_id = ?) FROM grant_application WHERE round_id = ?",
                        round.id(),
                        round.id())
                .map(row -> new GrantDashboard.Budget(round.budget(), Yen.of(number(row[1])), Yen.of(number(row[0]))))
                .findFirst()
                .orElseThrow();
    }

    /** 審査した件数 by day (Japan), of this span. */
    SortedMap<LocalDate, Integer> reviewed(Span span) {
        SortedMap<LocalDate, Integer> days = new TreeMap<>();
        rows(
                        "SELECT cast(s.at AT TIME ZONE 'Asia/Tokyo' AS date), count(*) FROM (SELECT max(h.at) AS at"
                                + " FROM grant_application a JOIN grant_step h ON h.application_id = a.id"
                                + " AND h.at >= cast(a.review_from AS timestamp) AT TIME ZONE 'Asia/Tokyo'"
                                + " AND h.state IN ('APPROVED', 'REJECTED', 'RETURNED', 'WITHDRAWN')"
                                + " WHERE a." + SPAN + " AND NOT a." + WAITING + " GROUP BY a.id) s GROUP BY 1",
                        span.round(),
                        Date.valueOf(span.from()),
                        Date.valueOf(span.to()))
                .forEach(row -> days.put(day(row[0]), (int) number(row[1])));
        return days;
    }

    private Stream<Object[]> rows(String sql, Object... values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return ((List<?>) query.getResultList()).stream().map(Object[].class::cast);
    }

    private static LocalDate day(Object date) {
        return ((Date) date).toLocalDate();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
