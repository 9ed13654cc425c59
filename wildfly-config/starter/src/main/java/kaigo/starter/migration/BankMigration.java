package kaigo.starter.migration;

import static kaigo.starter.migration.MasterFile.field;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.sql.Connection;
import java.sql.SQLException;
import kaigo.job.model.TableCopy;
import kaigo.party.model.BankKana;

/** 金融機関と支店. What is gone from the master becomes inactive; old applications keep pointing to it. */
public class BankMigration extends MasterMigration {
    public BankMigration() {
        super("load banks and branches", "banks.csv");
    }

    @Override
    void load(Connection connection) throws SQLException {
        execute(
                connection,
                "CREATE TEMP TABLE loaded (bank_code varchar(4), code varchar(3), name varchar(60), kana varchar(60),"
                        + " kana_key varchar(60)) ON COMMIT DROP");
        try (TableCopy copy = TableCopy.into(connection, "loaded", "bank_code", "code", "name", "kana", "kana_key")) {
            for (NamedCsvRecord row : file(0).rows()) {
                copy.row(
                        row.getField("bank_code"),
                        field(row, "branch_code"),
                        row.getField("name"),
                        row.getField("kana"),
                        BankKana.key(row.getField("kana")));
            }
            copy.finish();
        }
        execute(connection, BANKS, CLOSED_BANKS, BRANCHES, CLOSED_BRANCHES, "DROP TABLE loaded");
    }

    private static final String BANKS = """
            INSERT INTO bank (code, name, kana, kana_key, active)
            SELECT bank_code, name, kana, kana_key, true FROM loaded WHERE code IS NULL
            ON CONFLICT (code) DO UPDATE
               SET name = excluded.name, kana = excluded.kana, kana_key = excluded.kana_key, active = true
             WHERE (bank.name, bank.kana, bank.kana_key, bank.active)
                   IS DISTINCT FROM (excluded.name, excluded.kana, excluded.kana_key, true)
            """;
    private static final String CLOSED_BANKS = """
            UPDATE bank SET active = false
             WHERE active AND NOT EXISTS (SELECT 1 FROM loaded WHERE bank_code = bank.code)
            """;
    private static final String BRANCHES = """
            INSERT INTO bank_branch (bank_code, code, name, kana, kana_key, active)
            SELECT bank_code, code, name, kana, kana_key, true FROM loaded WHERE code IS NOT NULL
            ON CONFLICT (bank_code, code) DO UPDATE
               SET name = excluded.name, kana = excluded.kana, kana_key = excluded.kana_key, active = true
             WHERE (bank_branch.name, bank_branch.kana, bank_branch.kana_key, bank_branch.active)
                   IS DISTINCT FROM (excluded.name, excluded.kana, excluded.kana_key, true)
            """;
    private static final String CLOSED_BRANCHES = """
            UPDATE bank_branch b SET active = false
             WHERE active
               AND NOT EXISTS (SELECT 1 FROM loaded l WHERE l.bank_code = b.bank_code AND l.code = b.code)
            """;
}
