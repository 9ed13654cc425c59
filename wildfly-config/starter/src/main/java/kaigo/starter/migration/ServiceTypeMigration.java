package kaigo.starter.migration;

import static kaigo.starter.migration.MasterFile.field;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.sql.Connection;
import java.sql.SQLException;
import kaigo.identifier.model.ServiceCode;
import kaigo.job.model.TableCopy;

/** サービス種類 and the names by which the open data calls them. A code never disappears: old data keeps pointing to it. */
public class ServiceTypeMigration extends MasterMigration {
    public ServiceTypeMigration() {
        super("load service types", "service-types.csv", "service-names.csv");
    }

    @Override
    void load(Connection connection) throws SQLException {
        execute(connection, "CREATE TEMP TABLE loaded (LIKE service_type) ON COMMIT DROP");
        try (TableCopy copy = TableCopy.into(
                connection, "loaded", "code", "name", "reads_as", "grant_category", "takes_consent", "ended_on")) {
            for (NamedCsvRecord row : file(0).rows()) {
                copy.row(
                        ServiceCode.of(row.getField("code")),
                        row.getField("name"),
                        ServiceCode.of(row.getField("reads_as")),
                        field(row, "grant_category"),
                        row.getField("takes_consent"),
                        field(row, "ended_on"));
            }
            copy.finish();
        }
        execute(connection, TYPES, "DROP TABLE loaded", "DELETE FROM service_name");
        try (TableCopy copy = TableCopy.into(connection, "service_name", "name", "service_code")) {
            for (NamedCsvRecord row : file(1).rows()) {
                copy.row(kaigo.party.model.ServiceNames.key(row.getField("name")), row.getField("service_code"));
            }
            copy.finish();
        }
    }

    private static final String TYPES = """
            INSERT INTO service_type (code, name, reads_as, grant_category, takes_consent, ended_on)
            SELECT code, name, reads_as, grant_category, takes_consent, ended_on FROM loaded
            ON CONFLICT (code) DO UPDATE
               SET name = excluded.name, reads_as = excluded.reads_as, grant_category = excluded.grant_category,
                   takes_consent = excluded.takes_consent, ended_on = excluded.ended_on
            """;
}
