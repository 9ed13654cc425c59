package kaigo.grant.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import kaigo.frame.it.Browser;
import kaigo.it.FromOutside;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** 主治医意見書の申請 in the browser, by a hospital; its session is lost on the way, what was typed is not. */
class GrantOpinionUIT extends FromOutside {
    private static final String APPLICANT = "hospital-admin";

    @Test
    void a_hospital_applies_and_loses_nothing() throws Exception {
        try (Browser hospital = Browser.mypage(APPLICANT)) {
            Page page = hospital.page();
            hospital.open("/mypage/grants.xhtml").seen("grant-opinion-list");
            page.click("[id$=':apply'][aria-label^='主治医意見書']");
            page.waitForURL("**/mypage/grant-check.xhtml**");
            GrantForm form = new GrantForm(hospital);
            form.seen("grant-opinion-check").next("applicant");
            applicant(hospital, form);
            form.next("cost")
                    .type("opinionCost:input", "1,100,001")
                    .says(".k-calc__sum", "550,000")
                    .says("#live", "上限 550,000円（200床、補助率 1/2）")
                    .seen("grant-opinion-cost")
                    .next("papers");
            papers(hospital, form);
            form.choose("yucho", "true")
                    .type("yuchoSymbol:input", "10180")
                    .type("yuchoNumber:input", "12345671")
                    .says("[id='form:read']", "018 1234567")
                    .type("holderKana:input", "イリョウホウジン ミドリノ")
                    .seen("grant-opinion-account")
                    .next("confirm");
            hospital.seen("grant-opinion-confirm").click("form:submit");
            page.waitForURL("**/mypage/grant-done.xhtml**");
            String receipt = page.textContent(".k-receipt").strip();
            assertThat(copy(hospital)).contains(receipt, "みどり野中央病院（見本）", "SHA-256", "550,000");
            hospital.seen("grant-opinion-done");
            update(hospital, receipt);
        }
    }

    @Test
    void the_operator_replaces_the_list_of_readers() {
        String list = "型名,メーカー\n"
                + String.join(
                        "\n",
                        "KR-200,みどり野電子（見本）",
                        "KR-210S,みどり野電子（見本）",
                        "KR-300U,みどり野電子（見本）",
                        "HC-10,ひだまり工業（見本）",
                        "HC-12B,ひだまり工業（見本）",
                        "HC-20,ひだまり工業（見本）");
        try (Browser operator = Browser.services("operator1")) {
            Page page = operator.open("/central/grant-readers.xhtml").page();
            page.setInputFiles("input[type=file]", csv("型名,メーカー\n,みどり野電子（見本）\n"));
            operator.click("form:upload");
            assertThat(page.textContent("#errors")).contains("2行目");
            page.setInputFiles("input[type=file]", csv(list));
            operator.click("form:upload");
            assertThat(page.textContent("main")).contains("一覧を6件に入れ替えました", "HC-20");
            operator.seen("grant-readers");
        }
    }

    private static FilePayload csv(String text) {
        return new FilePayload("readers.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Typed and not left: saved all the same. Typed after the session was gone: offered again after the login. */
    private static void applicant(Browser hospital, GrantForm form) {
        Page page = hospital.page();
        page.locator("[id='form:contactName:input']").pressSequentially("中森 ひろし");
        form.says("#saved", "入力しています").says("#saved", "自動で保存しました");
        String address = page.url();
        page.context().clearCookies();
        page.fill("[id='form:contactMail:input']", "nakamori@demo.example");
        page.waitForURL("**/login/**");
        hospital.logInAgain(APPLICANT);
        page.navigate(address);
        assertThat(page.inputValue("[id='form:contactName:input']")).isEqualTo("中森 ひろし");
        page.click("[data-k-draft-restore]");
        form.says("#saved", "入力しています").says("#saved", "自動で保存しました");
        page.reload();
        assertThat(page.inputValue("[id='form:contactMail:input']")).isEqualTo("nakamori@demo.example");
        hospital.rest().seen("grant-opinion-applicant");
    }

    private static void papers(Browser hospital, GrantForm form) {
        form.attach(GrantForm.picture("領収書.png", "領　収　書", "みどり野中央病院（見本） 様", "金額　1,100,001円（税込）"))
                .attach(GrantForm.pdf("内訳書.pdf"))
                .attach(GrantForm.pdf("完了報告書.pdf"))
                .attach(GrantForm.pdf("通帳.pdf"))
                .type("receipt:0:receiptIssuer:input", "株式会社 みどり野システム（見本）")
                .type("receipt:0:receiptIssuedOn:input", "R8.10.28")
                .type("receipt:0:line:0:item", "主治医意見書の電子的送信機能")
                .type("receipt:0:line:0:quantity", "1")
                .type("receipt:0:line:0:amount", "1,000,001");
        hospital.click("form:addReceipt");
        form.type("receipt:1:receiptIssuer:input", "株式会社 みどり野設定（見本）")
                .type("receipt:1:receiptIssuedOn:input", "R8.10.29")
                .type("receipt:1:line:0:item", "職員への操作説明")
                .type("receipt:1:line:0:amount", "100,000")
                .says("[id='form:total']", "1,100,001");
        hospital.page().locator(".k-preview summary").first().click();
        hospital.page().waitForFunction("() => document.querySelector('img.k-sheet').naturalWidth > 0");
        form.seen("grant-opinion-papers").next("account");
    }

    private static String copy(Browser hospital) throws Exception {
        String address = hospital.page().getAttribute("a[href*='grant-copy']", "href");
        byte[] pdf = hospital.page()
                .request()
                .get(hospital.page().url().replaceAll("/mypage/.*", address))
                .body();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** 申請内容を更新する: back to the form, and submitted under the same number. */
    private static void update(Browser hospital, String receipt) {
        Page page = hospital.page();
        page.click("a[href*='/mypage/grant.xhtml']");
        hospital.rest().seen("grant-opinion-status");
        page.click("[data-k-open='update']");
        page.click("[id='updating:yes']");
        page.waitForURL("**/mypage/grant-cost.xhtml**");
        assertThat(page.textContent("main")).contains("更新しています。まだ提出していません");
        hospital.open("/mypage/grants.xhtml").seen("grant-opinion-updating");
        page.click("a[href*='/mypage/grant.xhtml']");
        page.waitForURL("**/mypage/grant-check.xhtml**");
        page.navigate(page.url().replace("grant-check", "grant-confirm"));
        hospital.rest().click("form:submit");
        assertThat(page.textContent(".k-receipt").strip()).isEqualTo(receipt);
    }
}
