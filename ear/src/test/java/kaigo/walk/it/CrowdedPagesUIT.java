package kaigo.walk.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Statement;
import kaigo.frame.it.Browser;
import kaigo.it.FromOutside;
import kaigo.it.RunningSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** 件数の多い画面: more open applications than a page holds, and a person with two of them. All invented. */
class CrowdedPagesUIT extends FromOutside {
    private static final String PERSON = "/service/person.xhtml?insurer=139907&insured=8800000001";

    @BeforeAll
    static void crowd() {
        if (!Boolean.getBoolean("kaigo.it")) {
            return; // inside the server there is nothing to prepare
        }
        RunningSystem.get().loadDemoData();
        clear();
        String today = "DATE '" + RunningSystem.get().today() + "'";
        sql(
                "INSERT INTO insured_person (insurer_no, insured_no, history_no, name, kana, kana_key, birth_date, sex, address,"
                        + " qualified_on, insured_class, base_date) SELECT '139907', to_char(8800000000 + n, 'FM0000000000'),"
                        + " 'C' || n, '見本 ' || n || '子', 'ミホン', 'ミホン', DATE '1941-04-12', '2', 'みどり野市1', DATE '2006-04-11',"
                        + " '1', DATE '2026-11-20' FROM generate_series(1, 120) AS n");
        sql("INSERT INTO assessment_case (insurer_no, insured_no, history_no, applied_on, kind, survey_requested_on,"
                + " opinion_requested_on) SELECT '139907', to_char(8800000000 + n, 'FM0000000000'), 'C' || n,"
                + " d, '2', d, d FROM (SELECT n, " + today
                + " - (n % 40) AS d FROM generate_series(1, 120) AS n) AS each");
        sql("INSERT INTO assessment_case (insurer_no, insured_no, history_no, applied_on, kind) VALUES"
                + " ('139907', '8800000001', 'C1b', " + today + ", '3')");
        sql(
                "INSERT INTO care_relation (office_no, insurer_no, insured_no, name, kana, kana_key, birth_date, sex, since,"
                        + " account_id, in_charge) SELECT a.organisation_no, '139907', '8800000001', '見本 1子', 'ミホン', 'ミホン',"
                        + " DATE '1941-04-12', '2', DATE '2026-04-01', a.id, a.name FROM account a WHERE a.login = 'hidamari-staff'");
        sql("INSERT INTO consent (insurer_no, id, insured_no, state, text_version, channel, answered_at, taker_no,"
                + " taker_name, signer) VALUES ('139907', 8800000001, '8800000001', 'GIVEN', '2026-04', 'OFFICE', now(),"
                + " '1300000000', '試験', 'SELF')");
    }

    @AfterAll
    static void clear() {
        if (Boolean.getBoolean("kaigo.it")) {
            for (String table : new String[] {"consent", "care_relation", "assessment_case", "insured_person"}) {
                sql("DELETE FROM " + table + " WHERE insurer_no = '139907' AND insured_no LIKE '88000%'");
            }
        }
    }

    @Test
    void open_applications_come_in_pages() {
        try (Browser city = Browser.services("midorino-staff")) {
            city.open("/insurer/home.xhtml").seen("insurer-home-pages");
            assertThat(city.page().locator("#cases .k-task").count()).isEqualTo(50);
            city.page().click(".k-pager a:has-text('2')");
            city.page().waitForURL("**/insurer/home.xhtml?page=2*");
            assertThat(city.page().locator("#cases .k-task").count()).isEqualTo(50);
        }
    }

    @Test
    void insured_persons_come_in_pages_forward_and_back() {
        try (Browser city = Browser.services("midorino-staff")) {
            city.open("/insurer/persons.xhtml?kana=ﾐﾎﾝ").seen("insured-pages");
            String first = city.page().textContent("tbody tr");
            city.page().click(".k-pager a:has-text('次の20人')");
            city.page().waitForURL("**/insurer/persons.xhtml?*after=*");
            assertThat(city.page().locator("tbody tr").count()).isEqualTo(20);
            assertThat(city.page().textContent("tbody tr")).isNotEqualTo(first);
            city.seen("insured-pages-second");
            city.page().click(".k-pager a:has-text('前の20人')");
            city.page().waitForURL("**/insurer/persons.xhtml?*before=*");
            assertThat(city.page().textContent("tbody tr")).isEqualTo(first);
        }
    }

    @Test
    void a_second_open_application_is_shown_beside_the_first() {
        try (Browser staff = Browser.services("hidamari-staff")) {
            staff.open(PERSON + "&tab=ASSESSMENT").seen("person-two-applications");
            assertThat(staff.page().textContent("main")).contains("ほかに進んでいる申請", "更新");
        }
    }

    private static void sql(String statement) {
        RunningSystem.get().database().call(connection -> {
            try (Statement run = connection.createStatement()) {
                return run.executeUpdate(statement);
            }
        });
    }
}
