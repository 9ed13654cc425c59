package kaigo.grant.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Statement;
import java.util.List;
import kaigo.frame.it.Browser;
import kaigo.it.FromOutside;
import kaigo.it.RunningSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** 国保中央会の助成金の画面: worklist, desk, second approval, conflicts, rounds and dashboard, in a browser. */
class CentralGrantUIT extends FromOutside {
    /** Invented offices of this test alone; their applications are copies of a demo's, with their papers. */
    private static final String OFFICE = "1399903112";

    private static final String OTHER = "1399903120";

    private static final String INSTITUTION = "1319903112";

    private static final int SECOND = 8_990_001;
    private static final int MINE = 8_990_002;
    private static final int OPINION = 8_990_003;

    /** What is as the demo's; never a column that the database computes. */
    private static final String COPIED = "round_id, first_submitted_on, submitted_on, review_from, notice_by,"
            + " transfer_from, transfer_by, contact_name, contact_phone, contact_mail, reader_model, reader_compatible,"
            + " reader_unit_price, reader_count, support_cost, yucho, bank_code, branch_code, account_type, account_no,"
            + " yucho_symbol, yucho_number, holder_kana, pay_bank_code, pay_bank_name, pay_branch_code,"
            + " pay_branch_name, pay_account_type, pay_account_no, pay_name, reviewer_id, saved_at";

    private static boolean laid;

    private static void lay() {
        if (!laid) {
            RunningSystem.get().loadDemoData();
            for (String office : List.of(OFFICE, OTHER)) {
                sql(
                        "INSERT INTO office (office_no, name, kana, kana_key, address, described_by) VALUES ('%s',"
                                + " '多摩川ケアセンター（見本）', 'タマガワ', 'タマガワ', '東京都（見本）', '15')",
                        office);
            }
            application(SECOND, 'A', OTHER, "AWAITING_SECOND_APPROVAL", 412_000);
            application(MINE, 'A', OFFICE, "UNDER_REVIEW", 59_000);
            opinion();
            laid = true;
        }
    }

    /** A clinic of 12 beds has bought what sends 主治医意見書. */
    private static void opinion() {
        sql(
                "INSERT INTO medical_institution (code, name, kana, kana_key, address) VALUES ('%s', '多摩川内科医院（見本）',"
                        + " 'タマガワ', 'タマガワ', '東京都（見本）')",
                INSTITUTION);
        sql("INSERT INTO medical_institution_beds VALUES ('%s', date '2026-04-01', 12)", INSTITUTION);
        application(OPINION, 'B', INSTITUTION, "UNDER_REVIEW", 300_000);
        sql("DELETE FROM grant_application_service WHERE application_id = %d", OPINION);
        sql(
                "UPDATE grant_application SET beds = 12, rate_numerator = 3, rate_denominator = 4, total_cost = 400000,"
                        + " ceiling = 398000, support_cost = 400000, reader_model = NULL, reader_compatible = false,"
                        + " reader_unit_price = NULL, reader_count = NULL WHERE id = %d",
                OPINION);
        sql(
                "UPDATE grant_attachment SET kind = CASE service_code WHEN '21' THEN 'RECEIPT_DETAIL' ELSE"
                        + " 'COMPLETION_REPORT' END, service_code = NULL WHERE application_id = %d AND kind = 'DESIGNATION'",
                OPINION);
    }

    private static void application(int id, char kind, String office, String state, int amount) {
        sql(
                "INSERT INTO grant_application (id, office_no, kind, state, receipt_no, total_cost, ceiling, grant_amount,"
                        + " version, " + COPIED
                        + ") SELECT %1$d, '%2$s', '%5$s', '%3$s', 'R8-10-9' || %1$d, %4$d, %4$d,"
                        + " %4$d, 1, " + COPIED + " FROM grant_application WHERE id = 103",
                id,
                office,
                state,
                amount,
                kind);
        sql(
                "INSERT INTO grant_application_service SELECT %d, service_code FROM grant_application_service"
                        + " WHERE application_id = 103",
                id);
        sql(
                "INSERT INTO grant_step SELECT %d, seq, state, at, account_id, actor, reason FROM grant_step"
                        + " WHERE application_id = 103",
                id);
        sql(
                "INSERT INTO grant_attachment SELECT %1$d * 10 + row_number() OVER (), %1$d, kind, service_code, file_name,"
                        + " media_type, size, sha256, added_at FROM grant_attachment WHERE application_id = 103",
                id);
        sql(
                "INSERT INTO grant_attachment_content SELECT n.id, c.bytes FROM grant_attachment n JOIN grant_attachment o"
                        + " ON o.application_id = 103 AND o.sha256 = n.sha256 JOIN grant_attachment_content c"
                        + " ON c.attachment_id = o.id WHERE n.application_id = %d",
                id);
        if ("AWAITING_SECOND_APPROVAL".equals(state)) {
            sql(
                    "INSERT INTO grant_step SELECT %d, 3, 'AWAITING_SECOND_APPROVAL', now(), id, name, NULL FROM account"
                            + " WHERE login = 'reviewer1'",
                    id);
        }
    }

    private static void sql(String text, Object... arguments) {
        RunningSystem.get().database().call(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.executeUpdate(text.formatted(arguments));
            }
        });
    }

    @AfterAll
    static void clear() {
        if (laid) {
            String ours = "application_id IN (%d, %d, %d)".formatted(SECOND, MINE, OPINION);
            sql("DELETE FROM grant_attachment_content WHERE attachment_id IN (SELECT id FROM grant_attachment WHERE "
                    + ours + ")");
            for (String table : new String[] {
                "grant_mark",
                "grant_finding",
                "grant_step",
                "grant_application_service",
                "grant_receipt_line",
                "grant_attachment"
            }) {
                sql("DELETE FROM " + table + " WHERE " + ours);
            }
            sql("DELETE FROM grant_application WHERE " + ours.replace("application_id", "id"));
            sql("DELETE FROM grant_conflict WHERE office_no = '%s'", OFFICE);
            sql("DELETE FROM grant_saved_filter");
        }
    }

    @Test
    void a_reviewer_filters_keeps_the_condition_marks_a_paper_and_keeps_out_of_what_he_has_an_interest_in() {
        lay();
        try (Browser reviewer = Browser.services("reviewer1")) {
            reviewer.open("/central/grant-worklist.xhtml?who=mine&sort=AMOUNT&text=%E5%A4%9A%E6%91%A9%E5%B7%9D");
            reviewer.page().click(".k-kept summary");
            reviewer.fill("saving:name:input", "多摩川を金額の順に").click("saving:save");
            assertThat(reviewer.page().textContent("#errors")).contains("条件を保存しました");
            reviewer.page().click(".k-kept summary");
            reviewer.seen("desk-worklist");
            reviewer.page().click(".k-kept__list a");
            assertThat(reviewer.page().inputValue("#sort")).isEqualTo("AMOUNT");
            assertThat(reviewer.page().textContent("tbody")).contains("多摩川ケアセンター");

            reviewer.open("/central/grant-bulk.xhtml").seen("desk-bulk");
            reviewer.click("form:approve");
            assertThat(reviewer.page().textContent("#errors")).contains("書類を確かめたことに印");

            reviewer.open("/central/grant-review.xhtml?id=" + MINE);
            mark(reviewer);
            decideLate(reviewer);

            reviewer.open("/central/grant-conflicts.xhtml").fill("form:officeNo:input", "13９9903112");
            reviewer.click("form:declare").seen("desk-conflicts");
            reviewer.open("/central/grant-review.xhtml?id=" + MINE);
            assertThat(reviewer.page().textContent("main")).contains("利害関係を申告した事業所");
            reviewer.seen("desk-conflict-refused");
            reviewer.open("/central/grant-conflicts.xhtml").click("declared:each:0:end");
        }
    }

    private static void mark(Browser reviewer) {
        reviewer.page().click("summary:has-text('指摘を加える')");
        reviewer.fill("mark:remark:input", "宛名が法人名です。事業所あての領収書が要ります。");
        reviewer.fill("mark:page:input", "1").click("mark:add");
        assertThat(reviewer.page().textContent(".k-finds--more")).contains("宛名が法人名です", "1ページ");
        reviewer.page().check("input[value$=':RETURN']");
        assertThat(reviewer.page()
                        .locator("textarea[id*='reasons']")
                        .evaluateAll("all => all.map(one => one.value).join()")
                        .toString())
                .contains("宛名が法人名です");
        reviewer.page().selectOption("[id$='reasons:1:cause']", "BREAKDOWN");
        reviewer.seen("desk-marked");
    }

    /** Somebody else decides while the page is open: nothing is done, and that is said. */
    private static void decideLate(Browser reviewer) {
        sql("UPDATE grant_application SET version = version + 1 WHERE id = %d", MINE);
        reviewer.click("form:returnNow");
        assertThat(reviewer.page().textContent("#errors")).contains("ほかの人が先に変更しました");
    }

    @Test
    void what_an_institution_asks_for_lies_on_the_desk_in_its_own_words() {
        lay();
        try (Browser reviewer = Browser.services("reviewer1")) {
            reviewer.open("/central/grant-worklist.xhtml?who=all&kind=B&text=" + INSTITUTION);
            assertThat(reviewer.page().textContent("tbody")).contains("多摩川内科医院", "300,000円");
            reviewer.page().click("tbody a");
            reviewer.page().waitForURL("**/central/grant-review.xhtml**");
            assertThat(reviewer.page().textContent(".k-desk__form"))
                    .contains("12床", "3/4", "300,000円")
                    .doesNotContain("事業所番号", "台数", "対象のサービス");
            reviewer.page().click("summary:has-text('申請の内容')");
            reviewer.page().check("input[value$=':RETURN']");
            reviewer.seen("desk-opinion");
        }
    }

    @Test
    void an_approver_gives_the_second_approval_or_sends_it_back() {
        lay();
        try (Browser approver = Browser.services("approver1")) {
            approver.open("/central/grant-worklist.xhtml").seen("desk-second-list");
            approver.open("/central/grant-review.xhtml?id=" + SECOND).seen("desk-second");
            approver.page().click("summary:has-text('審査に戻す')");
            approver.click("back:send");
            assertThat(approver.page().locator(".k-error").count()).isPositive();
            approver.fill("back:reason:input", "台数が申請とちがいます。領収書を確かめてください。").click("back:send");
            assertThat(approver.page().textContent("#errors")).contains("審査担当へ戻しました");
        }
        try (Browser reviewer = Browser.services("reviewer1")) {
            reviewer.open("/central/grant-review.xhtml?id=" + SECOND);
            assertThat(reviewer.page().textContent("main")).contains("台数が申請とちがいます");
            reviewer.seen("desk-sent-back");
        }
    }

    @Test
    void the_operator_copies_a_round_and_is_told_what_is_wrong() {
        lay();
        try (Browser operator = Browser.services("operator1")) {
            operator.open("/central/grant-rounds.xhtml").seen("rounds");
            operator.open("/central/grant-round.xhtml?id=R8").seen("round");
            operator.open("/central/grant-round-edit.xhtml?id=R8").seen("round-edit-used");
            operator.fill("form:roundingUnit:input", "1")
                    .fill("form:reason:input", "試験")
                    .click("form:save");
            assertThat(operator.page().textContent("#errors")).contains("申請があるので変えられません");
            operator.open("/central/grant-round-edit.xhtml?from=R8");
            operator.fill("form:code:input", "R9")
                    .fill("form:name:input", "令和9年度")
                    .fill("form:reason:input", "試験");
            operator.fill("form:opensOn:input", "R9.3.1").fill("form:closesOn:input", "R10.3.10");
            operator.fill("form:receiptsFrom:input", "R9.4.1").click("form:save");
            assertThat(operator.page().textContent("#errors")).contains("令和8年度", "重なります");
            operator.seen("round-overlaps");
        }
    }

    @Test
    void the_dashboard_draws_a_round_and_saves_its_figures() {
        lay();
        try (Browser auditor = Browser.services("auditor1")) {
            auditor.open("/central/grant-dashboard.xhtml?round=R8&month=2026-10")
                    .seen("dashboard");
            auditor.open("/central/grant-dashboard.xhtml?round=R8&month=all").seen("dashboard-all");
            String csv = auditor.page()
                    .request()
                    .get(RunningSystem.get()
                            .services()
                            .resolve("/central/grant-dashboard-csv?round=R8&month=2026-10")
                            .toString())
                    .text();
            assertThat(csv).startsWith("\uFEFF募集回,受付の月,区分,状態,件数,交付額").contains("令和8年度,2026-10,訪問・通所・短期滞在系");
            assertThat(auditor.open("/central/grant-review.xhtml?id=101")
                            .page()
                            .locator("form[id='form']")
                            .count())
                    .as("an auditor reads")
                    .isZero();
        }
    }
}
