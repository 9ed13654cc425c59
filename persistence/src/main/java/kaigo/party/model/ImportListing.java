package kaigo.party.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kaigo.job.model.JobFinding;

/** 取込みの一覧: imports, what each changes, and what was found in its rows, page by page. */
@ApplicationScoped
public class ImportListing {
    /** A run that ended without writing its end here has broken off; so has one whose job nobody began. */
    private static final String IMPORTS = """
            SELECT i.id, i.register, i.file_name,
                   CASE WHEN i.state IN ('CHECKING', 'APPLYING')
                         AND (r.state IN ('FAILED', 'STOPPED', 'ABANDONED')
                              OR i.execution_id IS NULL AND i.ordered_at < now() - interval '5 minutes')
                        THEN 'BROKEN' ELSE i.state END,
                   i.received_at, i.received_by, i.ended_at, i.ended_by,
                   c.added, c.services, c.changed, c.vanished, f.skipped, f.warned, r.message, count(*) OVER ()
              FROM register_import i
              LEFT JOIN job_run r ON r.execution_id = i.execution_id
              CROSS JOIN LATERAL (
                  SELECT count(DISTINCT number) FILTER (WHERE kind = 'ADDED') AS added,
                         count(*) FILTER (WHERE kind = 'SERVICE') AS services,
                         count(DISTINCT number) FILTER (WHERE kind = 'CHANGED') AS changed,
                         count(*) FILTER (WHERE kind = 'VANISHED') AS vanished
                    FROM register_change WHERE import_id = i.id) c
              CROSS JOIN LATERAL (
                  SELECT count(DISTINCT line) FILTER (WHERE skipped) AS skipped,
                         count(DISTINCT line) FILTER (WHERE NOT skipped) AS warned
                    FROM job_finding WHERE execution_id = i.execution_id) f
            """;

    private static final String CHANGES = """
            SELECT c.kind, c.number, c.name, t.name, c.field, c.before, c.after,
                   CASE WHEN i.state = 'APPLIED' THEN i.ended_at END, i.ended_by, count(*) OVER ()
              FROM register_change c JOIN register_import i ON i.id = c.import_id
              LEFT JOIN service_type t ON t.code = c.service_code
            """;

    @PersistenceContext
    EntityManager entities;

    /** Newest first. */
    public Page<ImportRow> page(Register register, int first, int size) {
        return page(
                query(
                        IMPORTS + " WHERE i.register = ?1 ORDER BY i.id DESC LIMIT ?2 OFFSET ?3",
                        register.name(),
                        size,
                        first),
                ImportListing::importRow,
                15);
    }

    public Optional<ImportRow> find(long id) {
        return page(query(IMPORTS + " WHERE i.id = ?1", id), ImportListing::importRow, 15).rows().stream()
                .findFirst();
    }

    /** Of one kind, by the beginning of the number or a part of the name. */
    public Page<RegisterChange> changes(long id, ChangeKind kind, String typed, int first, int size) {
        String text = typed == null ? "" : typed.strip();
        return page(
                query(
                        CHANGES + " WHERE c.import_id = ?1 AND c.kind = ?2 AND (c.number LIKE ?3 OR c.name LIKE ?4)"
                                + " ORDER BY c.number, c.service_code NULLS FIRST, c.field LIMIT ?5 OFFSET ?6",
                        id,
                        kind.name(),
                        Like.startsWith(text),
                        Like.contains(text),
                        size,
                        first),
                ImportListing::change,
                9);
    }

    /** 取込みによる履歴 of one organisation: what was applied, newest first. */
    public List<RegisterChange> appliedTo(Register register, String number, int atMost) {
        return page(
                        query(
                                CHANGES + " WHERE c.number = ?1 AND i.register = ?2 AND i.state = 'APPLIED'"
                                        + " AND c.kind <> 'VANISHED'"
                                        + " ORDER BY i.id DESC, c.service_code NULLS FIRST, c.field LIMIT ?3",
                                number,
                                register.name(),
                                atMost),
                        ImportListing::change,
                        9)
                .rows();
    }

    /** 行の所見: those left out first. */
    public Page<JobFinding> findings(long id, int first, int size) {
        return page(
                query(
                        "SELECT f.kind, f.skipped, f.line, f.subject, f.field, count(*) OVER () FROM job_finding f"
                                + " JOIN register_import i ON i.execution_id = f.execution_id WHERE i.id = ?1"
                                + " ORDER BY f.skipped DESC, f.line, f.id LIMIT ?2 OFFSET ?3",
                        id,
                        size,
                        first),
                c -> new JobFinding(
                        (String) c[0],
                        (Boolean) c[1],
                        c[2] == null ? null : ((Number) c[2]).longValue(),
                        (String) c[3],
                        (String) c[4]),
                5);
    }

    private static ImportRow importRow(Object[] c) {
        return new ImportRow(
                number(c[0]),
                Register.valueOf((String) c[1]),
                (String) c[2],
                ImportState.valueOf((String) c[3]),
                instant(c[4]),
                (String) c[5],
                instant(c[6]),
                (String) c[7],
                number(c[8]),
                number(c[9]),
                number(c[10]),
                number(c[11]),
                number(c[12]),
                number(c[13]),
                (String) c[14]);
    }

    private static RegisterChange change(Object[] c) {
        return new RegisterChange(
                ChangeKind.valueOf((String) c[0]),
                (String) c[1],
                (String) c[2],
                (String) c[3],
                (String) c[4],
                (String) c[5],
                (String) c[6],
                instant(c[7]),
                (String) c[8]);
    }

    private Query query(String question, Object... parameters) {
        Query query = entities.createNativeQuery(question);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }

    private static <T> Page<T> page(Query query, java.util.function.Function<Object[], T> row, int total) {
        List<?> rows = query.getResultList();
        return new Page<>(
                rows.stream().map(Object[].class::cast).map(row).toList(),
                rows.isEmpty() ? 0 : number(((Object[]) rows.get(0))[total]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static Instant instant(Object value) {
        return value == null ? null : ((Timestamp) value).toInstant();
    }

    /** One page and how many there are in all. */
    public record Page<T>(List<T> rows, long total) {
        public Page {
            rows = List.copyOf(rows);
        }
    }
}
