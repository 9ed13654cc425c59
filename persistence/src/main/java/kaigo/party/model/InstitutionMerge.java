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
 * 医療機関台帳への取込み: rows by COPY into staging, then one statement that changes only what differs. Of several rows of one
 * institution that of the latest day describes it; each brings its beds.
 */
@ApplicationScoped
public class InstitutionMerge {
    @Resource(lookup = "java:jboss/datasources/KaigoDS")
    DataSource database;

    /** What the rows would change, recorded with the import; nothing else is. */
    public void rehearse(long importId, long execution, List<InstitutionImportRow> rows) {
        try (Connection connection = database.getConnection()) {
            stage(connection, execution, rows);
            diff(connection, importId, execution);
            run(connection, "DELETE FROM institution_import_row WHERE execution_id = ?", execution);
        } catch (SQLException e) {
            throw new IllegalStateException("Institutions can't be compared", e);
        }
    }

    /** Brings the institutions to what the rows say, in the caller's transaction, and records what changes. */
    public InstitutionImportResult merge(long importId, long execution, List<InstitutionImportRow> rows) {
        try (Connection connection = database.getConnection()) {
            try (PreparedStatement alone =
                    connection.prepareStatement("SELECT pg_advisory_xact_lock(hashtext('institution-import'))")) {
                alone.execute();
            }
            stage(connection, execution, rows);
            diff(connection, importId, execution);
            InstitutionImportResult result = merge(connection, execution);
            run(connection, "DELETE FROM institution_import_row WHERE execution_id = ?", execution);
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException("Institutions can't be merged", e);
        }
    }

    private static void stage(Connection connection, long execution, List<InstitutionImportRow> rows)
            throws SQLException {
        try (TableCopy copy = TableCopy.into(
                connection,
                "institution_import_row",
                "execution_id",
                "line",
                "code",
                "name",
                "kana",
                "kana_key",
                "postcode",
                "address",
                "phone",
                "lg_code",
                "valid_from",
                "beds")) {
            for (InstitutionImportRow row : rows) {
                copy.row(
                        execution,
                        row.line(),
                        row.code(),
                        row.name(),
                        row.kana(),
                        row.kana().key(),
                        row.postcode(),
                        row.address(),
                        row.phone(),
                        row.municipality(),
                        row.validFrom(),
                        row.beds());
            }
            copy.finish();
        }
        try (PreparedStatement statistics = connection.prepareStatement("ANALYZE institution_import_row")) {
            statistics.execute();
        }
    }

    private static void diff(Connection connection, long importId, long execution) throws SQLException {
        run(connection, "DELETE FROM register_change WHERE import_id = ?", importId);
        for (String step : List.of(ADDED, CHANGED, BEDS)) {
            run(connection, GIVEN + INTO + step, execution, importId);
        }
    }

    private static void run(Connection connection, String sql, long... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setLong(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static InstitutionImportResult merge(Connection connection, long execution) throws SQLException {
        try (PreparedStatement merge = connection.prepareStatement(GIVEN + MERGE)) {
            merge.setLong(1, execution);
            try (ResultSet counts = merge.executeQuery()) {
                counts.next();
                return new InstitutionImportResult(
                        counts.getLong(1), counts.getLong(2), counts.getLong(3), counts.getLong(4), counts.getLong(5));
            }
        }
    }

    /** What isn't stated stays as it is. */
    private static final String GIVEN = """
            WITH given AS (SELECT * FROM institution_import_row WHERE execution_id = ?),
            described AS (
                SELECT DISTINCT ON (g.code) g.line, g.code, g.name, g.kana, g.kana_key, g.address,
                       coalesce(g.postcode, m.postcode) AS postcode, coalesce(g.phone, m.phone) AS phone,
                       coalesce(g.lg_code, m.lg_code) AS lg_code
                  FROM given g LEFT JOIN medical_institution m ON m.code = g.code
                 ORDER BY g.code, g.valid_from DESC NULLS LAST, g.line)
            """;

    private static final String INTO =
            ", imp AS (SELECT CAST(? AS bigint) AS id) INSERT INTO register_change (import_id, kind, number, name, field, before, after) ";

    private static final String ADDED = """
            SELECT imp.id, 'ADDED', d.code, d.name, NULL, NULL, d.address FROM described d, imp
             WHERE NOT EXISTS (SELECT 1 FROM medical_institution m WHERE m.code = d.code)
            """;

    private static final String CHANGED = """
            SELECT imp.id, 'CHANGED', m.code, m.name, f.field, f.before, f.after
              FROM described d JOIN medical_institution m ON m.code = d.code
             CROSS JOIN LATERAL (VALUES ('name', m.name, d.name), ('kana', m.kana, d.kana),
                   ('postcode', m.postcode, d.postcode), ('address', m.address, d.address),
                   ('phone', m.phone, d.phone), ('municipality', m.lg_code, d.lg_code)) f (field, before, after)
             CROSS JOIN imp
             WHERE f.before IS DISTINCT FROM f.after
            """;

    private static final String BEDS = """
            SELECT imp.id, 'CHANGED', m.code, m.name, 'beds',
                   (SELECT b.beds || '@' || b.valid_from FROM medical_institution_beds b
                     WHERE b.code = g.code AND b.valid_from <= g.valid_from ORDER BY b.valid_from DESC LIMIT 1),
                   g.beds || '@' || g.valid_from
              FROM given g JOIN medical_institution m ON m.code = g.code, imp
             WHERE g.beds IS NOT NULL
               AND NOT EXISTS (SELECT 1 FROM medical_institution_beds b
                                WHERE b.code = g.code AND b.valid_from = g.valid_from AND b.beds = g.beds)
            """;

    private static final String MERGE = """
            , updated AS (
                UPDATE medical_institution m
                   SET name = d.name, kana = d.kana, kana_key = d.kana_key, postcode = d.postcode, address = d.address,
                       phone = d.phone, lg_code = d.lg_code, version = m.version + 1
                  FROM described d
                 WHERE m.code = d.code
                   AND (m.name, m.kana, m.kana_key, m.postcode, m.address, m.phone, m.lg_code)
                       IS DISTINCT FROM (d.name, d.kana, d.kana_key, d.postcode, d.address, d.phone, d.lg_code)
                RETURNING d.line),
            inserted AS (
                INSERT INTO medical_institution (code, name, kana, kana_key, postcode, address, phone, lg_code)
                SELECT d.code, d.name, d.kana, d.kana_key, d.postcode, d.address, d.phone, d.lg_code
                  FROM described d
                 WHERE NOT EXISTS (SELECT 1 FROM medical_institution m WHERE m.code = d.code)
                RETURNING code),
            beds_written AS (
                INSERT INTO medical_institution_beds AS b (code, valid_from, beds)
                SELECT code, valid_from, beds FROM given WHERE beds IS NOT NULL
                ON CONFLICT (code, valid_from) DO UPDATE SET beds = excluded.beds WHERE b.beds <> excluded.beds
                RETURNING code, valid_from)
            SELECT (SELECT count(*) FROM described), (SELECT count(*) FROM inserted), (SELECT count(*) FROM updated),
                   (SELECT count(*) FROM beds_written),
                   (SELECT count(*) FROM (
                        SELECT line FROM updated
                         UNION SELECT d.line FROM described d JOIN inserted i ON i.code = d.code
                         UNION SELECT g.line FROM given g JOIN beds_written b
                               ON b.code = g.code AND b.valid_from = g.valid_from) AS written)
            """;
}
