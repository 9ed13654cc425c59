package kaigo.party.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import kaigo.job.model.TableCopy;

/**
 * 事業所台帳への取込み: rows by COPY into staging, then one statement that changes only what differs.
 *
 * <p>An office may stand in several files, once per service, each time with its own name and telephone. The service by
 * which it was first registered goes on describing it, so that files in any order don't overwrite each other in turn.
 */
@ApplicationScoped
public class OfficeMerge {
    private static final String[] COLUMNS = {
        "instance_id",
        "line",
        "office_no",
        "service_code",
        "name",
        "kana",
        "kana_key",
        "corporation_no",
        "corporation_name",
        "address",
        "building",
        "phone",
        "fax",
        "url",
        "lg_code",
        "capacity",
        "weekdays",
        "weekdays_note"
    };

    @Resource(lookup = "java:jboss/datasources/KaigoDS")
    DataSource database;

    /** What the rows would change, recorded with the import; nothing else is. Each office and service once in the rows. */
    public void rehearse(long importId, long execution, List<OfficeImportRow> rows) {
        try (Connection connection = database.getConnection()) {
            stage(connection, execution, rows);
            OfficeDiff.record(connection, importId, execution);
            clear(connection, execution);
        } catch (SQLException e) {
            throw new IllegalStateException("Offices can't be compared", e);
        }
    }

    /** Brings the offices to what the rows say, in the caller's transaction, and records what changes with the import. */
    public OfficeImportResult merge(long importId, long execution, List<OfficeImportRow> rows) {
        try (Connection connection = database.getConnection()) {
            // Two imports at a time would deadlock on offices that stand in both files.
            try (PreparedStatement alone =
                    connection.prepareStatement("SELECT pg_advisory_xact_lock(hashtext('office-import'))")) {
                alone.execute();
            }
            stage(connection, execution, rows);
            OfficeDiff.record(connection, importId, execution);
            OfficeImportResult result = merge(connection, execution);
            clear(connection, execution);
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException("Offices can't be merged", e);
        }
    }

    private static void clear(Connection connection, long execution) throws SQLException {
        try (PreparedStatement emptying =
                connection.prepareStatement("DELETE FROM office_import_row WHERE instance_id = ?")) {
            emptying.setLong(1, execution);
            emptying.executeUpdate();
        }
    }

    private static void stage(Connection connection, long execution, List<OfficeImportRow> rows) throws SQLException {
        try (TableCopy copy = TableCopy.into(connection, "office_import_row", COLUMNS)) {
            for (OfficeImportRow row : rows) {
                copy.row(
                        execution,
                        row.line(),
                        row.officeNo(),
                        row.service(),
                        row.name(),
                        row.kana(),
                        row.kanaKey(),
                        row.corporationNo(),
                        row.corporationName(),
                        row.address(),
                        row.building(),
                        row.phone(),
                        row.fax(),
                        row.url(),
                        row.municipality(),
                        row.capacity(),
                        row.weekdays(),
                        row.weekdaysNote());
            }
            copy.finish();
        }
        try (PreparedStatement statistics = connection.prepareStatement("ANALYZE office_import_row")) {
            statistics.execute();
        }
    }

    private static OfficeImportResult merge(Connection connection, long execution) throws SQLException {
        try (PreparedStatement merge = connection.prepareStatement(MERGE)) {
            merge.setLong(1, execution);
            try (ResultSet counts = merge.executeQuery()) {
                counts.next();
                return new OfficeImportResult(
                        counts.getLong(1),
                        counts.getLong(2),
                        counts.getLong(3),
                        counts.getLong(4),
                        counts.getLong(5),
                        counts.getLong(6),
                        counts.getLong(7));
            }
        }
    }

    private static final String MERGE = """
            WITH given AS (
                SELECT * FROM office_import_row WHERE instance_id = ?),
            first_rows AS (
                SELECT DISTINCT ON (office_no) * FROM given ORDER BY office_no, line),
            offices_updated AS (
                UPDATE office o
                   SET name = g.name, kana = g.kana, kana_key = g.kana_key, corporation_no = g.corporation_no,
                       corporation_name = g.corporation_name, address = g.address, building = g.building,
                       phone = g.phone, fax = g.fax, url = g.url, lg_code = g.lg_code,
                       changed_at = now(), version = o.version + 1
                  FROM given g
                 WHERE o.office_no = g.office_no
                   AND o.described_by = g.service_code
                   AND (o.name, o.kana, o.kana_key, o.corporation_no, o.corporation_name, o.address, o.building,
                        o.phone, o.fax, o.url, o.lg_code)
                       IS DISTINCT FROM
                       (g.name, g.kana, g.kana_key, g.corporation_no, g.corporation_name, g.address, g.building,
                        g.phone, g.fax, g.url, g.lg_code)
                RETURNING o.office_no, o.described_by),
            offices_inserted AS (
                INSERT INTO office (office_no, name, kana, kana_key, corporation_no, corporation_name, address,
                                    building, phone, fax, url, lg_code, described_by)
                SELECT office_no, name, kana, kana_key, corporation_no, corporation_name, address, building, phone,
                       fax, url, lg_code, service_code
                  FROM first_rows f
                 WHERE NOT EXISTS (SELECT 1 FROM office o WHERE o.office_no = f.office_no)
                RETURNING office_no, described_by),
            services_updated AS (
                UPDATE office_service s
                   SET capacity = g.capacity, weekdays = g.weekdays, weekdays_note = g.weekdays_note
                  FROM given g
                 WHERE s.office_no = g.office_no AND s.service_code = g.service_code
                   AND (s.capacity, s.weekdays, s.weekdays_note)
                       IS DISTINCT FROM (g.capacity, g.weekdays, g.weekdays_note)
                RETURNING s.office_no, s.service_code),
            services_inserted AS (
                INSERT INTO office_service (office_no, service_code, capacity, weekdays, weekdays_note)
                SELECT office_no, service_code, capacity, weekdays, weekdays_note
                  FROM given g
                 WHERE NOT EXISTS (SELECT 1 FROM office_service s
                                    WHERE s.office_no = g.office_no AND s.service_code = g.service_code)
                RETURNING office_no, service_code),
            rows_written AS (
                SELECT office_no, service_code FROM services_inserted
                 UNION SELECT office_no, service_code FROM services_updated
                 UNION SELECT office_no, described_by FROM offices_inserted
                 UNION SELECT office_no, described_by FROM offices_updated)
            SELECT (SELECT count(*) FROM first_rows), (SELECT count(*) FROM offices_inserted),
                   (SELECT count(*) FROM offices_updated), (SELECT count(*) FROM given),
                   (SELECT count(*) FROM services_inserted), (SELECT count(*) FROM services_updated),
                   (SELECT count(*) FROM rows_written)
            """;
}
