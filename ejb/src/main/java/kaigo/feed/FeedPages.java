package kaigo.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kaigo.feed.model.FeedKind;
import kaigo.feed.model.FeedLimits;
import kaigo.feed.model.FeedMode;
import kaigo.feed.model.FeedState;
import kaigo.feed.model.FeedUnknown;
import kaigo.time.BusinessClock;

/** 連携の画面の問い: each one query; every one names the insurer. */
@ApplicationScoped
class FeedPages {
    @PersistenceContext
    EntityManager entities;

    @Inject
    BusinessClock clock;

    Optional<FeedStandingView> standing(String insurer) {
        return rows("SELECT sequence_no, base_date, applied_at FROM feed_standing WHERE insurer_no = ?1", insurer)
                .map(row -> FeedStandingView.of(integer(row[0]), date(row[1]), instant(row[2]), clock.now()))
                .findFirst();
    }

    List<FeedHistoryRow> history(String insurer, int limit) {
        return rows("""
                        SELECT f.id, f.sequence_no, f.received_at, f.mode, f.state,
                               coalesce(sum(r.read_rows), 0), coalesce(sum(r.inserted + r.updated + r.deleted), 0),
                               coalesce(sum(r.unchanged), 0), coalesce(sum(r.rejected), 0), f.refusal_code, f.refusal_detail,
                               f.id = (SELECT s.feed_id FROM feed_standing s WHERE s.insurer_no = f.insurer_no)
                          FROM feed f LEFT JOIN feed_result r ON r.feed_id = f.id
                         WHERE f.insurer_no = ?1
                         GROUP BY f.id ORDER BY f.id DESC LIMIT ?2
                        """, insurer, limit)
                .map(row -> new FeedHistoryRow(
                        number(row[0]),
                        integer(row[1]),
                        instant(row[2]),
                        FeedMode.valueOf((String) row[3]),
                        FeedState.valueOf((String) row[4]),
                        number(row[5]),
                        number(row[6]),
                        number(row[7]),
                        number(row[8]),
                        (String) row[9],
                        (String) row[10],
                        Boolean.TRUE.equals(row[11])))
                .toList();
    }

    FeedResultView result(String insurer, long feedId, int listedErrors) {
        Object[] feed = rows("""
                        SELECT f.sequence_no, f.mode, f.base_date, f.state, f.refusal_code, f.refusal_detail,
                               f.received_at, f.received_by_name, f.finished_at, f.bytes_done, f.rows_done,
                               (SELECT string_agg(i.name, chr(9) ORDER BY i.no) FROM feed_file i WHERE i.feed_id = f.id),
                               (SELECT sum(i.byte_size) FROM feed_file i WHERE i.feed_id = f.id),
                               (SELECT count(*) FROM feed_error e WHERE e.feed_id = f.id),
                               coalesce(f.confirmed_at, f.started_at), f.rehearses, f.undone_rows, f.undo_stopped_by
                          FROM feed f WHERE f.insurer_no = ?1 AND f.id = ?2
                        """, insurer, feedId).findFirst().orElseThrow(FeedUnknown::new);
        List<FeedKindFigures> kinds = kinds(feedId);
        return new FeedResultView(
                feedId,
                integer(feed[0]),
                FeedMode.valueOf((String) feed[1]),
                date(feed[2]),
                FeedState.valueOf((String) feed[3]),
                (String) feed[4],
                (String) feed[5],
                instant(feed[6]),
                (String) feed[7],
                instant(feed[14]),
                instant(feed[8]),
                List.of(((String) feed[11]).split("\t")),
                number(feed[12]),
                number(feed[9]),
                number(feed[10]),
                kinds,
                FeedKindFigures.total(kinds),
                errors(feedId, null, 0, listedErrors),
                number(feed[13]),
                leftOut(feedId, FeedKindFigures.total(kinds).rejected()),
                Boolean.TRUE.equals(feed[15]),
                number(feed[16]),
                (Long) feed[17]);
    }

    /** Rejected rows that aren't listed one by one; all are, up to a limit. */
    private long leftOut(long feedId, long rejected) {
        return rejected <= FeedLimits.LISTED_ROWS
                ? 0
                : rejected
                        - number(rows(
                                        "SELECT count(*), 0 FROM (SELECT DISTINCT kind, line FROM feed_error WHERE feed_id = ?1) listed",
                                        feedId)
                                .findFirst()
                                .orElseThrow()[0]);
    }

    /** All listed findings of one kind. @throws FeedUnknown when the insurer has no such feed */
    List<FeedErrorRow> errors(String insurer, long feedId, FeedKind kind) {
        require(insurer, feedId);
        return errors(feedId, kind, 0, Integer.MAX_VALUE);
    }

    /** Findings of all kinds, a page at a time. @throws FeedUnknown when the insurer has no such feed */
    FeedErrorPage errors(String insurer, long feedId, int page) {
        require(insurer, feedId);
        long count = number(rows("SELECT count(*), 0 FROM feed_error WHERE feed_id = ?1", feedId)
                .findFirst()
                .orElseThrow()[0]);
        long rejected = FeedKindFigures.total(kinds(feedId)).rejected();
        return new FeedErrorPage(
                errors(feedId, null, (page - 1) * FeedErrorPage.SIZE, FeedErrorPage.SIZE),
                page,
                count,
                leftOut(feedId, rejected));
    }

    private void require(String insurer, long feedId) {
        rows("SELECT id, id FROM feed WHERE insurer_no = ?1 AND id = ?2", insurer, feedId)
                .findFirst()
                .orElseThrow(FeedUnknown::new);
    }

    private List<FeedKindFigures> kinds(long feedId) {
        return rows("""
                        SELECT kind, read_rows, inserted, updated, unchanged, deleted, rejected
                          FROM feed_result WHERE feed_id = ?1
                        """, feedId)
                .map(row -> new FeedKindFigures(
                        FeedKind.valueOf((String) row[0]),
                        number(row[1]),
                        number(row[2]),
                        number(row[3]),
                        number(row[4]),
                        number(row[5]),
                        number(row[6])))
                .sorted(java.util.Comparator.comparing(FeedKindFigures::kind))
                .toList();
    }

    private List<FeedErrorRow> errors(long feedId, FeedKind kind, int from, int limit) {
        return rows("""
                        SELECT kind, file_name, line, column_name, code, detail
                          FROM feed_error WHERE feed_id = ?1 AND (kind = ?2 OR ?2 = '')
                         ORDER BY file_name, line, code, column_name OFFSET ?3 LIMIT ?4
                        """, feedId, kind == null ? "" : kind.name(), from, limit)
                .map(row -> new FeedErrorRow(
                        FeedKind.valueOf((String) row[0]),
                        (String) row[1],
                        number(row[2]),
                        (String) row[3],
                        (String) row[4],
                        (String) row[5]))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Stream<Object[]> rows(String sql, Object... parameters) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return ((List<Object[]>) query.getResultList()).stream();
    }

    private static int integer(Object value) {
        return ((Number) value).intValue();
    }

    private static long number(Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }

    private static LocalDate date(Object value) {
        return value == null ? null : ((Date) value).toLocalDate();
    }

    private static Instant instant(Object value) {
        return value == null ? null : ((Timestamp) value).toInstant();
    }
}
