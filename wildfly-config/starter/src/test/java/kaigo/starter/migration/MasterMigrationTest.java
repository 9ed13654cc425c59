package kaigo.starter.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import kaigo.starter.database.DatabaseAccess;
import kaigo.starter.database.Migration;
import kaigo.starter.database.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("マスタの移行")
class MasterMigrationTest {
    private static DatabaseAccess database;

    @BeforeAll
    static void migrate() throws Exception {
        database = TestDatabase.migrated();
    }

    @Test
    void everyMunicipalityPointsToItsInsurer() throws SQLException {
        assertThat(count("municipality")).isEqualTo(1741);
        assertThat(count("insurer")).isEqualTo(1741);
        assertThat(text("SELECT i.name FROM municipality m JOIN insurer i USING (insurer_no) WHERE lg_code = '131016'"))
                .isEqualTo("千代田区");
        assertThat(text("SELECT kana FROM insurer WHERE insurer_no = '011007'")).isEqualTo("サッポロシ");
        assertThat(count("insurer WHERE setup_completed_on IS NOT NULL")).isZero();
    }

    @Test
    void noInventedInsurerIsInTheMaster() throws SQLException {
        assertThat(count("insurer WHERE insurer_no = '139907'")).isZero();
        assertThat(count("office")).isZero();
    }

    @Test
    void serviceTypesKnowTheirReadingAndCategory() throws SQLException {
        assertThat(text("SELECT reads_as FROM service_type WHERE code = '46'")).isEqualTo("43");
        assertThat(text("SELECT grant_category FROM service_type WHERE code = '43'"))
                .isEqualTo("VISIT");
        assertThat(text("SELECT grant_category FROM service_type WHERE code = '2B'"))
                .isEqualTo("VISIT");
        assertThat(text("SELECT string_agg(code, ' ' ORDER BY code) FROM service_type WHERE takes_consent"))
                .isEqualTo("27 28 32 33 36 38 43 46 51 52 54 55");
        assertThat(count("service_type WHERE grant_category IS NULL AND code < 'A' AND ended_on IS NULL"))
                .isZero();
        assertThat(count("service_type t JOIN service_type r ON r.code = t.reads_as WHERE r.reads_as <> r.code"))
                .isZero();
    }

    @Test
    void banksAndBranches() throws SQLException {
        assertThat(count("bank")).isEqualTo(1146);
        assertThat(count("bank_branch")).isEqualTo(28944);
        assertThat(text("SELECT kana_key FROM bank WHERE code = '0035'")).isEqualTo("ソニー");
        assertThat(text("SELECT name FROM bank_branch WHERE bank_code = '9900' AND code = '018'"))
                .isEqualTo("〇一八");
    }

    @Test
    void runsAgainOnlyWhenAFileChanged() throws SQLException {
        assertThat(Migration.apply(database)).isZero();
    }

    @Test
    void loadingAgainWritesNothing() throws SQLException {
        String before = text("SELECT string_agg(xmin::text, ',' ORDER BY lg_code) FROM municipality");
        String banksBefore = text("SELECT string_agg(xmin::text, ',' ORDER BY bank_code, code) FROM bank_branch");
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            new MunicipalityMigration().load(connection);
            new BankMigration().load(connection);
            connection.commit();
        }
        assertThat(text("SELECT string_agg(xmin::text, ',' ORDER BY lg_code) FROM municipality"))
                .isEqualTo(before);
        assertThat(text("SELECT string_agg(xmin::text, ',' ORDER BY bank_code, code) FROM bank_branch"))
                .isEqualTo(banksBefore);
    }

    @Test
    void whatTheOperatorWroteStandsAgainstTheMaster() throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("UPDATE insurer SET name = '新しい名', edited = true WHERE insurer_no = '011007'");
            statement.execute("UPDATE insurer SET name = '古い名' WHERE insurer_no = '012021'");
            new MunicipalityMigration().load(connection);
            try (ResultSet names = statement.executeQuery(
                    "SELECT string_agg(name, ' ' ORDER BY insurer_no) FROM insurer WHERE insurer_no IN ('011007', '012021')")) {
                names.next();
                assertThat(names.getString(1)).isEqualTo("新しい名 函館市");
            }
            connection.rollback();
        }
    }

    private static long count(String fromWhere) throws SQLException {
        return Long.parseLong(text("SELECT count(*) FROM " + fromWhere));
    }

    private static String text(String query) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }
}
