package kaigo.starter.migration;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.sql.Connection;
import java.sql.SQLException;
import kaigo.identifier.model.InsurerNo;
import kaigo.identifier.model.Kana;
import kaigo.identifier.model.LocalGovernmentCode;
import kaigo.job.model.TableCopy;

/**
 * 市町村と保険者: each municipality points to its insurer. A number made from the municipality's own code is the
 * municipality itself; any other is a union's, whose name isn't in the file and is kept when somebody registered it. What
 * the operator has written of an insurer stands, and so do the pointers that he set (table municipality_pointer).
 */
public class MunicipalityMigration extends MasterMigration {
    public MunicipalityMigration() {
        super("load municipalities and their insurers", "municipalities.csv");
    }

    @Override
    void load(Connection connection) throws SQLException {
        execute(connection, "CREATE TEMP TABLE loaded (LIKE municipality) ON COMMIT DROP");
        try (TableCopy copy =
                TableCopy.into(connection, "loaded", "lg_code", "insurer_no", "prefecture", "name", "kana", "active")) {
            for (NamedCsvRecord row : file(0).rows()) {
                copy.row(
                        LocalGovernmentCode.of(row.getField("municipality_code")),
                        InsurerNo.of(row.getField("insurer_no")),
                        row.getField("prefecture"),
                        row.getField("name"),
                        Kana.of(row.getField("kana")),
                        true);
            }
            copy.finish();
        }
        execute(connection, INSURERS, UNIONS, MUNICIPALITIES, "DROP TABLE loaded");
    }

    private static final String INSURERS = """
            INSERT INTO insurer (insurer_no, name, kana, prefecture, kind)
            SELECT insurer_no, name, kana, prefecture, 'MUNICIPALITY' FROM loaded
             WHERE left(insurer_no, 5) = left(lg_code, 5)
            ON CONFLICT (insurer_no) DO UPDATE
               SET name = excluded.name, kana = excluded.kana, prefecture = excluded.prefecture
             WHERE NOT insurer.edited AND (insurer.name, insurer.kana, insurer.prefecture)
                   IS DISTINCT FROM (excluded.name, excluded.kana, excluded.prefecture)
            """;
    private static final String UNIONS = """
            INSERT INTO insurer (insurer_no, name, kana, prefecture, kind)
            SELECT insurer_no, min(prefecture) || ' ' || insurer_no, 'コウイキレンゴウ', min(prefecture), 'UNION'
              FROM loaded
             GROUP BY insurer_no HAVING bool_and(left(insurer_no, 5) <> left(lg_code, 5))
            ON CONFLICT (insurer_no) DO NOTHING
            """;
    private static final String MUNICIPALITIES = """
            INSERT INTO municipality (lg_code, insurer_no, prefecture, name, kana, active)
            SELECT lg_code, insurer_no, prefecture, name, kana, true FROM loaded
            ON CONFLICT (lg_code) DO UPDATE
               SET insurer_no = excluded.insurer_no, prefecture = excluded.prefecture, name = excluded.name,
                   kana = excluded.kana, active = true
             WHERE (municipality.insurer_no, municipality.prefecture, municipality.name, municipality.kana,
                    municipality.active)
                   IS DISTINCT FROM (excluded.insurer_no, excluded.prefecture, excluded.name, excluded.kana, true)
            """;
}
