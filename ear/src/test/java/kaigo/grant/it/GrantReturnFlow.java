package kaigo.grant.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import kaigo.frame.it.Browser;

/** 不備差戻しから再提出まで, step by step: the reviewer says what is to be mended, the office mends it and submits again. */
public final class GrantReturnFlow {
    private static final String REASON = "発行者を領収書のとおりに直してください。";

    private GrantReturnFlow() {}

    /** The reviewer whose desk it lies on gives it back, with a reason at its field. */
    public static void giveBack(String receipt) {
        try (Browser reviewer = GrantFlow.reviewerOf(receipt)) {
            Page page = reviewer.page();
            page.locator("tr", new Page.LocatorOptions().setHasText(receipt))
                    .locator("a")
                    .first()
                    .click();
            page.waitForURL("**/central/grant-review.xhtml**");
            page.check("input[value$=':RETURN']");
            page.selectOption("[id='form:reasons:0:field']", "receiptIssuer");
            page.fill("[id='form:reasons:0:text']", REASON);
            reviewer.click("form:returnNow");
            assertThat(page.textContent("#errors")).contains("差し戻し");
        }
    }

    /** The office reads the reason, on its list and at the field, mends it and submits under the same number. */
    public static void mendAndResubmit(String receipt) {
        try (Browser office = Browser.mypage("hidamari-admin")) {
            Page page = office.open("/mypage/grants.xhtml").page();
            assertThat(page.textContent("main")).contains("差戻し", "再提出してください");
            office.seen("grant-list-returned");
            page.click(".k-grant a[href*='/mypage/grant.xhtml']");
            page.waitForURL("**/mypage/grant.xhtml**");
            assertThat(page.textContent("main")).contains(REASON);
            office.rest().seen("grant-returned");
            page.click(".k-alert a.k-btn");
            office.rest();
            page.navigate(page.url().replaceAll("grant-[a-z]+\\.xhtml", "grant-papers.xhtml"));
            office.rest();
            assertThat(page.locator("[id='form:receipt:0:receiptIssuer:box']").textContent())
                    .contains(REASON);
            assertThat(page.locator("#errors a[href$='receiptIssuer:input']").textContent())
                    .contains("発行者", REASON);
            office.seen("grant-papers-returned");
            GrantForm form = new GrantForm(office);
            form.type("receipt:0:receiptIssuer:input", "株式会社みどり野システム 本店（見本）");
            page.navigate(page.url().replaceAll("grant-papers", "grant-confirm"));
            office.rest().click("form:submit");
            page.waitForURL("**/mypage/grant-done.xhtml**");
            assertThat(page.textContent(".k-receipt").strip()).isEqualTo(receipt);
        }
    }
}
