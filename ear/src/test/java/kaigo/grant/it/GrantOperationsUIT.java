package kaigo.grant.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.sql.Statement;
import kaigo.frame.it.Browser;
import kaigo.it.FromOutside;
import kaigo.it.RunningSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** 運用の画面: a run with its parts, alerts, the outbox, the search by order number, the tax report from both sides. */
class GrantOperationsUIT extends FromOutside {
    private static final long RUN = 987_654_321_000L;
    private static final long PAID = 987_654_321L;

    @AfterEach
    void cleared() {
        sql(
                "DELETE FROM job_run WHERE execution_id = " + RUN,
                "DELETE FROM grant_alert WHERE subject = '987654'",
                "DELETE FROM outgoing_mail WHERE unique_key = 'operations-test'",
                "DELETE FROM grant_tax_report WHERE application_id = " + PAID,
                "DELETE FROM grant_step WHERE application_id = " + PAID,
                "DELETE FROM grant_application WHERE id = " + PAID);
    }

    @Test
    void the_operator_follows_a_run_and_stops_it() {
        sql(
                "INSERT INTO job_run (execution_id, job_name, parameters, business_date, state, rows_read, rows_written,"
                        + " rows_skipped, started_by, started_at) VALUES (" + RUN + ", 'grant-review', 'month=2026-11',"
                        + " '2026-12-01', 'STARTED', 0, 0, 0, 'calendar', now() - interval '95 seconds')",
                "INSERT INTO job_part VALUES (" + RUN + ", 'check-and-assign', 0, 1250, 480), (" + RUN
                        + ", 'check-and-assign', 1, 1250, 520)",
                "INSERT INTO job_finding (execution_id, kind, skipped, subject) VALUES (" + RUN
                        + ", 'grant.leftOut', true, '4711')",
                "INSERT INTO grant_alert (kind, subject, expected, found, raised_on, seen_on) VALUES ('BATCH_TOTAL', '987654',"
                        + " 124001, 124000, '2026-12-01', '2026-12-01')");
        try (Browser operator = Browser.services("operator1")) {
            operator.open("/central/jobs.xhtml").seen("jobs-running");
            assertThat(operator.page().locator("main")).containsText("収支の警告");
            operator.open("/central/job.xhtml?run=" + RUN).seen("job-running");
            assertThat(operator.page().locator("main")).containsText("1,000 / 2,500");
            operator.click("live:stop");
            assertThat(operator.page().locator("main")).containsText("停止しています");
            sql("UPDATE job_run SET state = 'STOPPED', ended_at = now() WHERE execution_id = " + RUN);
            operator.open("/central/job.xhtml?run=" + RUN).seen("job-stopped");
            assertThat(operator.page().locator("[id='live:restart']")).isVisible();
            operator.open("/central/home.xhtml").seen("central-alert");
        }
        try (Browser auditor = Browser.services("auditor1")) {
            auditor.open("/central/job.xhtml?run=" + RUN);
            assertThat(auditor.page().locator("main input[type=submit]")).hasCount(0);
        }
    }

    @Test
    void a_mail_that_failed_is_sent_again_by_hand() {
        sql("INSERT INTO outgoing_mail (id, unique_key, message_id, recipient, subject, body, sealed, queued_at, state,"
                + " attempts, next_attempt_at, last_error) VALUES (nextval('outgoing_mail_id') + 1000000, 'operations-test',"
                + " '<operations-test@kaigo.example>', 'aoki@example.jp', '【介護情報基盤】試験', 'x', false, now(), 'GIVEN_UP',"
                + " 12, now(), 'SendFailedException')");
        try (Browser operator = Browser.services("operator1")) {
            operator.open("/central/mails.xhtml?state=GIVEN_UP").seen("mails");
            operator.page()
                    .locator("tr:has-text('【介護情報基盤】試験') input[type=submit]")
                    .click();
            assertThat(operator.page().locator("main")).containsText("もう一度送ります");
        }
    }

    @Test
    void an_order_is_asked_for_by_its_number() {
        try (Browser operator = Browser.services("operator1")) {
            operator.open("/central/grant-transfers.xhtml");
            operator.page().locator("#q").fill("9999999999");
            operator.page().locator("form[role=search] button").click();
            assertThat(operator.page().locator("main")).containsText("見つかりません");
            operator.seen("grant-order-none");
        }
    }

    @Test
    void the_tax_report_is_filed_and_checked() {
        sql(
                "INSERT INTO grant_application (id, office_no, round_id, kind, state, receipt_no, first_submitted_on,"
                        + " submitted_on, review_from, notice_by, transfer_from, transfer_by, contact_mail, contact_name,"
                        + " total_cost, ceiling, grant_amount, saved_at, version) VALUES (" + PAID
                        + ", '1370099994', 'R7', 'A',"
                        + " 'PAID', 'R7-11-999999', '2025-11-20', '2025-11-20', '2025-12-01', '2025-12-31', '2026-01-01',"
                        + " '2026-01-31', 'aoki@example.jp', '青木 直人', 124300, 128000, 124000, now(), 1)",
                "INSERT INTO grant_step (application_id, seq, state, at, actor) VALUES (" + PAID
                        + ", 0, 'SUBMITTED', '2025-11-20T01:00Z', ''), (" + PAID
                        + ", 1, 'PAID', '2026-01-20T01:00Z', '')",
                "INSERT INTO grant_tax_report (application_id, due_on) VALUES (" + PAID + ", '2027-04-30')");
        try (Browser office = Browser.mypage("hidamari-admin")) {
            office.open("/mypage/grant.xhtml?id=" + PAID).seen("grant-tax-asked");
            office.open("/mypage/grant-tax-report.xhtml?id=" + PAID).seen("grant-tax-report");
            office.page().locator("label:has-text('仕入控除税額がある')").click();
            office.fill("form:deduction:input", "11273");
            office.click("form:file");
            assertThat(office.page().locator("main")).containsText("11,272円まで");
            office.seen("grant-tax-refused");
            office.fill("form:deduction:input", "11000");
            office.click("form:file");
            assertThat(office.page().locator("main")).containsText("報告を受け付けました");
            office.seen("grant-tax-filed");
        }
        try (Browser operator = Browser.services("operator1")) {
            operator.open("/central/grant-tax-reports.xhtml").seen("grant-tax-list");
            operator.page()
                    .locator("tr:has-text('R7-11-999999') input[value='確認済みにする']")
                    .click();
            assertThat(operator.page().locator("main")).containsText("確認済みにしました");
        }
    }

    @Test
    void applicant_and_reviewer_read_that_the_budget_is_used_up() {
        sql(
                "INSERT INTO grant_application (id, office_no, round_id, kind, state, receipt_no, first_submitted_on,"
                        + " submitted_on, review_from, notice_by, transfer_from, transfer_by, contact_mail, contact_name,"
                        + " total_cost, ceiling, grant_amount, saved_at, version, budget_held_on) VALUES (" + PAID
                        + ", '1370099994', 'R7', 'A', 'APPROVED', 'R7-11-999999', '2025-11-20', '2025-11-20', '2025-12-01',"
                        + " '2025-12-31', '2026-01-01', '2026-01-31', 'aoki@example.jp', '青木 直人', 124300, 128000, 124000,"
                        + " now(), 1, '2025-12-26')",
                "INSERT INTO grant_step (application_id, seq, state, at, actor) VALUES (" + PAID
                        + ", 0, 'SUBMITTED', '2025-11-20T01:00Z', '')");
        try (Browser office = Browser.mypage("hidamari-admin")) {
            office.open("/mypage/grant.xhtml?id=" + PAID).seen("grant-budget-mine");
            assertThat(office.page().locator("main")).containsText("予算の上限に達した");
        }
        try (Browser reviewer = Browser.services("reviewer1")) {
            reviewer.open("/central/grant-review.xhtml?id=" + PAID);
            assertThat(reviewer.page().locator("main")).containsText("決定を見合わせています");
            reviewer.seen("grant-budget-desk");
        }
    }

    private static void sql(String... statements) {
        RunningSystem.get().database().call(connection -> {
            try (Statement statement = connection.createStatement()) {
                for (String one : statements) {
                    statement.executeUpdate(one);
                }
                return null;
            }
        });
    }
}
