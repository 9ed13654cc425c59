package kaigo.grant.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.Statement;
import kaigo.frame.it.Browser;
import kaigo.it.RunningSystem;

/** 2人の承認: an application above the round's limit, laid into the tables as submitted; one approves, another approves again. */
public final class GrantTwoHandsFlow {
    public static final String RECEIPT = "R8-11-980001";
    private static final String CODE = "1319990972";
    private static final long ID = 980_001;

    private GrantTwoHandsFlow() {}

    /** A hospital of this walk alone: 550,000円 of 1,100,000円. */
    public static void submitted() {
        sql(
                """
                INSERT INTO medical_institution (code, name, kana, kana_key, address)
                VALUES ('%2$s', '背骨病院（見本）', 'セボネ', 'セボネ', '東京都（見本）')""",
                "INSERT INTO medical_institution_beds (code, valid_from, beds) VALUES ('%2$s', DATE '2026-04-01', 220)",
                """
                INSERT INTO grant_application (id, office_no, round_id, kind, state, receipt_no, first_submitted_on,
                    submitted_on, review_from, notice_by, transfer_from, transfer_by, contact_name, contact_phone,
                    contact_mail, support_cost, yucho, yucho_symbol, yucho_number, holder_kana, pay_bank_code,
                    pay_bank_name, pay_branch_code, pay_branch_name, pay_account_type, pay_account_no, pay_name,
                    total_cost, ceiling, grant_amount, saved_at, version, beds, rate_numerator, rate_denominator)
                SELECT %1$d, '%2$s', 'R8', 'B', 'SUBMITTED', '%3$s', '2026-11-24', '2026-11-24', '2026-12-01',
                    '2026-12-31', '2027-01-01', '2027-01-31', '見本 担当', '03-0000-0000', 'sebone@kaigo.example',
                    1100000, true, '10180', '76543211', 'イリョウホウジン セボネ', '9900', 'ﾕｳﾁﾖ', '018', 'ｾﾞﾛｲﾁﾊﾁ',
                    '1', '7654321', 'ｲ)ｾﾎﾞﾈ', 1100000, 550000, 550000, now(), 1, 220, 1, 2""",
                """
                INSERT INTO grant_receipt_line (application_id, seq, issuer, receipt_number, issued_on, addressee, item,
                    quantity, amount)
                VALUES (%1$d, 0, '株式会社みどり野システム（見本）', 'S-1', '2026-10-28', '背骨病院',
                    '主治医意見書の電子的送信機能', 1, 1100000)""",
                """
                WITH kept AS (
                    INSERT INTO grant_attachment (id, application_id, kind, file_name, media_type, size, sha256, added_at)
                    SELECT nextval('grant_attachment_id'), %1$d, kind, '見本.pdf', 'application/pdf', 5,
                        encode(sha256(convert_to('%%PDF-' || kind, 'UTF8')), 'hex'), now()
                    FROM unnest(ARRAY['BANKBOOK', 'RECEIPT', 'RECEIPT_DETAIL', 'COMPLETION_REPORT']) AS kind
                    RETURNING id, kind)
                INSERT INTO grant_attachment_content SELECT id, convert_to('%%PDF-' || kind, 'UTF8') FROM kept""",
                """
                INSERT INTO grant_step (application_id, seq, state, at, actor)
                VALUES (%1$d, 0, 'DRAFT', now(), '見本 担当'), (%1$d, 1, 'SUBMITTED', now(), '見本 担当')""");
    }

    /** The reviewer's approval isn't enough; an approver's, who may not be the same, is. */
    public static void approve() {
        try (Browser reviewer = GrantFlow.reviewerOf(RECEIPT)) {
            Page page = open(reviewer);
            page.locator("[id='form:checked'] input").all().forEach(check -> check.check());
            page.check("input[value$=':APPROVE']");
            reviewer.click("form:approveNow");
            reviewer.open("/central/grant-review.xhtml?id=" + ID);
            assertThat(page.textContent("main")).contains("2人目の承認");
        }
        try (Browser approver = Browser.services("approver1").open("/central/grant-worklist.xhtml?text=" + RECEIPT)) {
            open(approver);
            approver.click("second:approve");
            approver.open("/central/grant-review.xhtml?id=" + ID);
            assertThat(approver.page().textContent("main")).contains("承認").doesNotContain("2人目の承認をする");
        }
    }

    private static Page open(Browser browser) {
        Page page = browser.page();
        page.locator("tr", new Page.LocatorOptions().setHasText(RECEIPT))
                .locator("a")
                .first()
                .click();
        page.waitForURL("**/central/grant-review.xhtml**");
        browser.rest();
        return page;
    }

    private static void sql(String... statements) {
        RunningSystem.get().database().call(connection -> {
            try (Statement statement = connection.createStatement()) {
                for (String one : statements) {
                    statement.executeUpdate(one.formatted(ID, CODE, RECEIPT));
                }
                return null;
            }
        });
    }
}
