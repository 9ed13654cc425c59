package kaigo.grant.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.function.Function;
import kaigo.frame.it.Browser;
import kaigo.it.RunningSystem;

/** 振込不能から再振込まで, step by step: the bank's answer, the corrected account, and the next transfer with it. */
public final class GrantRepayFlow {
    private static final String HEADING = "振込指定日,顧客コード1,金額,結果コード";
    private static final int PATIENCE_SECONDS = 60;

    private GrantRepayFlow() {}

    /** The bank has no such account; everybody else is paid. A first file is wrong all over. */
    public static void bankAnswers(String receipt) {
        try (Browser approver = openBatch()) {
            approver.click("sending:sent");
            upload(approver, HEADING + "\n2020-01-01,1,1,5\n2020-01-01,0000000001");
            approver.page().locator("#wrong-h").waitFor();
            approver.seen("grant-answer-errors");
            String day = approver.page()
                    .locator("table[aria-labelledby='wrong-h'] tbody td:last-child")
                    .first()
                    .textContent()
                    .strip();
            answer(approver, day, order -> order.get(1).contains(receipt) ? "1" : "0");
            assertThat(text(approver)).contains("口座なし");
            approver.seen("grant-answer");
        }
    }

    /** The bank's answer to the batch on the page, each order's result as told, until it is worked in. */
    private static void answer(Browser approver, String day, Function<List<String>, String> result) {
        StringBuilder answer = new StringBuilder(HEADING);
        for (List<String> order : orders(approver)) {
            answer.append("\r\n%s,%010d,%s,%s"
                    .formatted(
                            day,
                            Long.parseLong(order.get(0)),
                            order.get(2).replaceAll("[^0-9]", ""),
                            result.apply(order)));
        }
        upload(approver, answer.toString());
        assertThat(text(approver)).contains("受け付け、反映を始めました");
        for (int i = 0; i < PATIENCE_SECONDS && !text(approver).contains("消込済み"); i++) {
            approver.page().waitForTimeout(1_000);
            approver.page().reload();
        }
        assertThat(text(approver)).contains("消込済み");
    }

    /** The corrected account is paid; the office reads so, and each order shows what became of it. */
    public static void paidAtLast(String receipt) {
        try (Browser approver = openBatch()) {
            approver.page().click("[data-k-open='confirm']");
            approver.click("form:yes").click("sending:sent");
            answer(approver, lastTransferDay(), order -> "0");
            approver.open("/central/grant-order.xhtml?q=" + receipt);
            assertThat(text(approver)).contains("振込不能（口座は訂正済み）", "振込済み", "申請の今の状態");
            approver.seen("grant-order-paid");
        }
        try (Browser office = Browser.mypage("hidamari-admin")) {
            office.open("/mypage/grants.xhtml").seen("grant-list-paid");
            office.page().click(".k-grant a[href*='/mypage/grant.xhtml']");
            office.page().waitForURL("**/mypage/grant.xhtml**");
            assertThat(text(office)).contains("振り込みました");
            office.rest().seen("grant-paid");
        }
    }

    private static String lastTransferDay() {
        return RunningSystem.get().database().call(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(
                            "SELECT transfer_on FROM grant_transfer_batch ORDER BY id DESC LIMIT 1")) {
                row.next();
                return row.getString(1);
            }
        });
    }

    /** Its number, its office with the receipt, its amount: of each order on the page. */
    private static List<List<String>> orders(Browser approver) {
        return rows(approver).all().stream()
                .map(row -> List.of(
                        row.locator("td").first().innerText().strip().split("\\s")[0],
                        row.locator("th").innerText(),
                        row.locator("td.k-n").innerText()))
                .toList();
    }

    private static Locator rows(Browser approver) {
        return approver.page().locator("section[aria-labelledby='orders-h'] tbody tr");
    }

    private static void upload(Browser approver, String csv) {
        approver.page()
                .setInputFiles(
                        "[id='answer:file:input']",
                        new FilePayload("回答.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        approver.click("answer:upload");
    }

    /** The office reads why, and corrects its account. */
    public static void correctAccount() {
        try (Browser office = Browser.mypage("hidamari-admin")) {
            office.open("/mypage/grants.xhtml").seen("grant-list-failed");
            office.page().click(".k-grant a[href*='/mypage/grant.xhtml']");
            office.page().waitForURL("**/mypage/grant.xhtml**");
            assertThat(text(office)).contains("口座なし");
            office.seen("grant-failed").page().click("a[href*='grant-correction']");
            office.page().waitForURL("**/mypage/grant-correction.xhtml**");
            GrantForm form = new GrantForm(office);
            form.type("accountNo:input", "12345678")
                    .says("#errors", "口座の書き方")
                    .seen("grant-correction-to-mend")
                    .type("accountNo:input", "7654321")
                    .seen("grant-correction");
            office.page().click("[id='form:send']");
            office.page().waitForURL("**/mypage/grant.xhtml**");
            office.rest();
            assertThat(text(office)).contains("口座の訂正を受け付けました");
            office.seen("grant-corrected");
        }
    }

    /** The next batch carries the corrected account, and says which order it follows. */
    public static void orderedAgain(String receipt) {
        try (Browser approver = openBatch()) {
            Locator row = rows(approver).filter(new Locator.FilterOptions().setHasText(receipt));
            assertThat(row.textContent()).contains("7654321", "再振込");
            approver.seen("grant-transfer-again");
            row.locator("a").first().click();
            approver.page().waitForURL("**/central/grant-order.xhtml**");
            approver.rest();
            assertThat(text(approver)).contains(receipt, "顧客コード1", "レコード", "中助発");
            approver.open("/central/grant-order.xhtml?q=" + receipt);
            assertThat(text(approver)).contains("7654321", "口座なし");
            approver.seen("grant-order");
        }
    }

    private static Browser openBatch() {
        Browser approver = Browser.services("approver1").open("/central/grant-transfers.xhtml");
        approver.page().locator("tbody a").first().click();
        approver.page().waitForURL("**/central/grant-transfer.xhtml**");
        approver.rest();
        return approver;
    }

    private static String text(Browser browser) {
        Page page = browser.page();
        return page.textContent("main");
    }
}
