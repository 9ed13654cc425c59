package kaigo.grant.it;

import static org.assertj.core.api.Assertions.assertThat;

import kaigo.frame.it.Browser;
import kaigo.it.FromOutside;
import kaigo.it.RunningSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** 国保中央会の助成金の画面: worklist, desk, second approval, conflicts, rounds and dashboard, in a browser. */
class CentralGrantUIT extends FromOutside {
    @AfterAll
    static void clear() {
        DeskData.clear();
    }

    @Test
    void a_reviewer_filters_keeps_the_condition_marks_a_paper_and_keeps_out_of_what_he_has_an_interest_in() {
        DeskData.lay();
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

            approveTogether(reviewer);

            reviewer.open("/central/grant-review.xhtml?id=" + DeskData.MINE);
            mark(reviewer);
            decideLate(reviewer);

            reviewer.open("/central/grant-conflicts.xhtml").fill("form:officeNo:input", "13９9903112");
            reviewer.click("form:declare").seen("desk-conflicts");
            reviewer.open("/central/grant-review.xhtml?id=" + DeskData.MINE);
            assertThat(reviewer.page().textContent("main")).contains("利害関係を申告した事業所");
            reviewer.seen("desk-conflict-refused");
            reviewer.open("/central/grant-conflicts.xhtml").click("each:0:row:end");
        }
    }

    /** What the list took for faultless is checked once more: its receipt is another application's too. */
    private static void approveTogether(Browser reviewer) {
        reviewer.open("/central/grant-bulk.xhtml").seen("desk-bulk");
        reviewer.page().locator(".k-pick").all().forEach(box -> box.uncheck());
        reviewer.page().check(".k-pick[value^='" + DeskData.MINE + ":']");
        reviewer.click("form:approve");
        assertThat(reviewer.page().textContent("#errors")).contains("書類を確かめたことに印");
        assertThat(reviewer.page().locator(".k-pick:checked").count())
                .as("what was taken out stays out")
                .isOne();
        reviewer.page().check("[id='form:looked:input']");
        reviewer.click("form:approve");
        assertThat(reviewer.page().textContent("main")).contains("承認しなかった申請", "R8-10-9" + DeskData.MINE, "指摘があります");
        reviewer.seen("desk-bulk-result");
        assertThat(DeskData.stateOf(DeskData.MINE)).isEqualTo("UNDER_REVIEW");
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
        DeskData.sql("UPDATE grant_application SET version = version + 1 WHERE id = %d", DeskData.MINE);
        reviewer.click("form:returnNow");
        assertThat(reviewer.page().textContent("#errors")).contains("ほかの人が先に変更しました");
    }

    @Test
    void what_an_institution_asks_for_lies_on_the_desk_in_its_own_words() {
        DeskData.lay();
        try (Browser reviewer = Browser.services("reviewer1")) {
            reviewer.open("/central/grant-worklist.xhtml?who=all&kind=B&text=" + DeskData.INSTITUTION);
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
        DeskData.lay();
        try (Browser approver = Browser.services("approver1")) {
            approver.open("/central/grant-worklist.xhtml").seen("desk-second-list");
            approver.open("/central/grant-review.xhtml?id=" + DeskData.SECOND).seen("desk-second");
            approver.page().click("summary:has-text('審査に戻す')");
            approver.click("back:send");
            assertThat(approver.page().locator(".k-error").count()).isPositive();
            approver.fill("back:reason:input", "台数が申請とちがいます。領収書を確かめてください。").click("back:send");
            assertThat(approver.page().textContent("#errors")).contains("審査担当へ戻しました");
        }
        try (Browser reviewer = Browser.services("reviewer1")) {
            reviewer.open("/central/grant-review.xhtml?id=" + DeskData.SECOND);
            assertThat(reviewer.page().textContent("main")).contains("台数が申請とちがいます");
            reviewer.seen("desk-sent-back");
        }
    }

    @Test
    void the_operator_copies_a_round_and_is_told_what_is_wrong() {
        DeskData.lay();
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
            operator.fill("form:opensOn:input", "R9.4.1").click("form:save");
            assertThat(operator.page().textContent("#errors")).contains("令和9年度 を設けました");
            assertThat(operator.page().textContent("main"))
                    .contains("令和9年4月1日", "3台・64,000円", "0床から 3/4・398,000円、200床から 1/2・550,000円", "理由：試験");
            operator.seen("round-opened");
        }
    }

    @Test
    void the_dashboard_draws_a_round_and_saves_its_figures() {
        DeskData.lay();
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
