package kaigo.grant.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kaigo.frame.it.Browser;
import kaigo.it.RunningSystem;
import kaigo.starter.mail.MailBox;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** 助成金の一巡, step by step: an office applies, a reviewer approves, the office reads its notice, an approver confirms. */
public final class GrantFlow {
    private static final String APPLICANT = "hidamari-admin";
    private static final String MAIL = APPLICANT + "@demo.example";
    private static final int MAIL_PATIENCE_SECONDS = 30;

    private GrantFlow() {}

    /** The office applies. @return 受付番号 */
    public static String apply() {
        try (Browser office = Browser.mypage(APPLICANT)) {
            office.open("/mypage/grants.xhtml").seen("grant-list-empty");
            office.page().click("[id$=':apply']");
            office.page().waitForURL("**/mypage/grant-check.xhtml**");
            GrantForm form = new GrantForm(office);
            form.seen("grant-check").next("applicant");
            form.type("contactName:input", "青木 直人")
                    .type("contactMail:input", MAIL)
                    .seen("grant-applicant")
                    .next("cost");
            costs(form);
            papers(form);
            account(office, form);
            office.seen("grant-confirm").click("form:submit");
            office.page().waitForURL("**/mypage/grant-done.xhtml**");
            office.seen("grant-done");
            return office.page().textContent(".k-receipt").strip();
        }
    }

    private static void costs(GrantForm form) {
        form.type("readerModel:input", "KR-200S")
                .type("readerUnitPrice:input", "１８，７００")
                .type("readerCount:input", "4")
                .type("supportCost:input", "49500円")
                .says(".k-calc__sum", "124,000")
                .says("#live", "上限 128,000円 = 通所介護 64,000 + 居宅介護支援 64,000")
                .says("#errors", "KR-210S")
                .seen("grant-cost-to-mend")
                .type("readerModel:input", "KR-210S")
                .tick("readerCompatible:input")
                .seen("grant-cost")
                .next("papers");
    }

    private static void papers(GrantForm form) {
        form.attach(GrantForm.picture(
                        "領収書.png",
                        "領　収　書",
                        "ひだまり居宅介護支援事業所（見本） 様",
                        "金額　124,300円（税込）",
                        "カードリーダー KR-210S　4台　74,800円",
                        "接続サポート（訪問2時間）　1回　49,500円",
                        "令和8年10月28日",
                        "株式会社 みどり野システム（見本）"))
                .attach(GrantForm.pdf("通帳.pdf"))
                .attach(GrantForm.pdf("指定通知書15.pdf"))
                .attach(GrantForm.pdf("指定通知書43.pdf"))
                .type("receipt:0:receiptIssuer:input", "株式会社 みどり野システム（見本）")
                .type("receipt:0:receiptIssuedOn:input", "R8.10.28")
                .type("receipt:0:line:0:item", "カードリーダー KR-210S")
                .type("receipt:0:line:0:quantity", "4")
                .type("receipt:0:line:0:amount", "74,800")
                .type("receipt:0:line:1:item", "接続サポート（訪問2時間）")
                .type("receipt:0:line:1:quantity", "1")
                .type("receipt:0:line:1:amount", "49,500")
                .seen("grant-papers")
                .next("account");
    }

    private static void account(Browser office, GrantForm form) {
        form.pick("bank", "0001")
                .pick("branch", "001")
                .choose("accountType", "1")
                .type("accountNo:input", "１２３４５６")
                .type("holderKana:input", "ひだまり ケアセンター")
                .says("[id='form:holder']", "ﾋﾀﾞﾏﾘ ｹｱｾﾝﾀ-")
                .seen("grant-account");
        assertThat(office.page().inputValue("[id='form:accountNo:input']")).isEqualTo("0123456");
        form.next("confirm");
    }

    /** The reviewer whose desk it lies on checks everything and approves. */
    public static void approve(String receipt) {
        try (Browser reviewer = reviewerOf(receipt)) {
            reviewer.seen("grant-worklist");
            reviewer.page()
                    .locator("tr", new Page.LocatorOptions().setHasText(receipt))
                    .locator("a")
                    .click();
            reviewer.page().waitForURL("**/central/grant-review.xhtml**");
            assertThat(reviewer.page()
                            .locator("img.k-sheet__img")
                            .evaluate("sheet => sheet.complete && sheet.naturalWidth > 0"))
                    .isEqualTo(true);
            reviewer.page().check("input[value$=':APPROVE']");
            reviewer.seen("grant-review").click("form:approveNow");
            assertThat(reviewer.page().textContent("#errors")).contains("確認することが残っています");
            reviewer.page().locator("[id='form:checked'] input").all().forEach(check -> check.check());
            reviewer.page().check("input[value$=':APPROVE']");
            reviewer.click("form:approveNow");
            assertThat(reviewer.page().textContent("#errors")).contains("承認しました");
        }
    }

    /** The job hands applications out evenly, so either reviewer may have it; the list is asked for it alone. */
    static Browser reviewerOf(String receipt) {
        String asked = "/central/grant-worklist.xhtml?who=mine&text=" + receipt;
        Browser first = Browser.services("reviewer1").open(asked);
        if (first.page()
                        .locator("tr", new Page.LocatorOptions().setHasText(receipt))
                        .count()
                > 0) {
            return first;
        }
        first.close();
        return Browser.services("reviewer2").open(asked);
    }

    /** The office reads its 交付決定通知書 and its mail; the decision stands in 国保中央会's list. */
    public static void readNotice(String receipt) throws Exception {
        try (Browser office = Browser.mypage(APPLICANT)) {
            office.open("/mypage/grants.xhtml").seen("grant-list");
            String notice = office.page().getAttribute("a[href*='grant-notice']", "href");
            byte[] pdf = office.page()
                    .request()
                    .get(RunningSystem.get().open().resolve(notice).toString())
                    .body();
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(new PDFTextStripper().getText(document)).contains("交付決定通知書", receipt, "124,000");
            }
            office.page().click("a[href*='/mypage/grant.xhtml']");
            assertThat(office.page().textContent("main")).contains(receipt, "交付決定");
            office.seen("grant-status");
        }
        for (int seconds = 0; !mails().contains("交付決定") && seconds < MAIL_PATIENCE_SECONDS; seconds++) {
            Thread.sleep(1_000);
        }
        assertThat(mails()).contains("交付決定", receipt);
        try (Browser reviewer = Browser.services("reviewer1")) {
            assertThat(reviewer.open("/central/grant-decisions.xhtml").page().textContent("table"))
                    .contains(receipt);
            reviewer.seen("grant-decisions");
        }
    }

    private static String mails() throws IOException, MessagingException {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        new MailBox(RunningSystem.get().layout().mail())
                .show(Optional.of(MAIL), new PrintStream(shown, true, StandardCharsets.UTF_8));
        return shown.toString(StandardCharsets.UTF_8);
    }

    /** The approver confirms the transfer. @return the bank's file */
    public static byte[] confirmAndTake() throws IOException {
        try (Browser approver = Browser.services("approver1")) {
            approver.open("/central/grant-transfers.xhtml").seen("grant-transfers");
            approver.page().click("tbody a");
            approver.page().waitForURL("**/central/grant-transfer.xhtml**");
            String file =
                    "/central/grant-transfer-file?" + approver.page().url().split("\\?")[1];
            assertThat(approver.page()
                            .request()
                            .get(RunningSystem.get().services().resolve(file).toString())
                            .status())
                    .as("no file before the confirmation")
                    .isEqualTo(404);
            approver.seen("grant-transfer");
            approver.page().click("[data-k-open='confirm']");
            approver.click("form:yes").seen("grant-transfer-confirmed");
            Download download =
                    approver.page().waitForDownload(() -> approver.page().click("a[href*='grant-transfer-file']"));
            try (InputStream bytes = download.createReadStream()) {
                return bytes.readAllBytes();
            }
        }
    }
}
