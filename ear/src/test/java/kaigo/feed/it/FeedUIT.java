package kaigo.feed.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kaigo.account.it.Newcomer;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Role;
import kaigo.feed.model.FeedKind;
import kaigo.frame.it.Browser;
import kaigo.it.FromOutside;
import org.junit.jupiter.api.Test;

/** データ連携の画面: an insurer's admin sends files by dropping them, and sees what comes of it. */
class FeedUIT extends FromOutside {
    private static final String INSURER = "139469";

    @Test
    void files_are_dropped_sent_and_followed_to_their_end() throws Exception {
        Newcomer admin = Newcomer.of(OrganisationKind.INSURER, INSURER, Role.INSURER_ADMIN);
        try (Browser city = loggedIn(admin)) {
            Page page = city.open("/insurer/feed.xhtml").page();
            assertThat(page.textContent("main")).contains("まだ連携はありません");
            city.seen("feed-empty");
            city.open("/insurer/feed-layout.xhtml?kind=LIMIT").seen("feed-layout");
            assertThat(page.textContent("main")).contains("第3段階①", "食費限度額（短期入所）", "limit.csv");
            city.open("/insurer/feed.xhtml");

            drop(page, "insured.csv", FeedFile.of(FeedKind.INSURED, INSURER).persons(1, 40));
            drop(
                    page,
                    "card.csv",
                    FeedFile.of(FeedKind.CARD, INSURER)
                            .row("1", "0000000001")
                            .row("2", "0000000002", "有効期間終了", "2026-12-30")
                            .row("3", "0000000099"));
            drop(page, "wrong.csv", FeedFile.of(FeedKind.CARD, INSURER).row("1", "0000000001"));
            page.click("button[aria-label='wrong.csv を外す']");
            assertThat(page.locator(".k-feed__chosen li"))
                    .satisfies(rows -> assertThat(rows.count()).isEqualTo(2));
            city.seen("feed-chosen");
            page.click("[id='form:send']");
            page.waitForURL("**/insurer/feed-result.xhtml**");
            page.locator("[data-k-open=apply]").waitFor();
            assertThat(page.textContent("main")).contains("まだ何も変わっていません", "KF-220", "KF-301");
            city.seen("feed-rehearsal");
            city.open("/insurer/feed.xhtml").seen("feed-waiting");

            page.click("text=内容を確かめる");
            page.click("[data-k-open=apply]");
            page.click("[id='form:confirm']");
            page.locator(".k-feed .k-chip--ok").waitFor();
            city.seen("feed-result");

            city.open("/insurer/feed.xhtml").seen("feed-history");
            page.click("text=元に戻す >> nth=0");
            assertThat(page.textContent("main")).contains("元に戻らないもの", "送ったメール");
            city.seen("feed-undo");
            page.click("[data-k-open=undo]");
            page.click("[id='form:undoNow']");
            page.waitForURL("**/insurer/feed.xhtml");
            assertThat(page.textContent("main")).contains("連番 1 を元に戻しました", "まだデータがありません");
            city.seen("feed-undone");

            city.open("/insurer/feed-settings.xhtml").seen("feed-settings");
            page.check("input[name='form:rehearsal:input'][value='false']");
            city.click("form:change");
            assertThat(page.textContent("main")).contains("データ連携の設定を変えました");
            assertThat(page.isChecked("input[name='form:rehearsal:input'][value='false']"))
                    .isTrue();
        }
    }

    @Test
    void each_zip_is_a_feed_and_what_is_too_large_is_not_sent() throws Exception {
        String insurer = "139477";
        Newcomer staff = Newcomer.of(OrganisationKind.INSURER, insurer, Role.INSURER_STAFF);
        try (Browser city = loggedIn(staff)) {
            Page page = city.open("/insurer/feed.xhtml").page();
            page.evaluate("document.querySelector('[data-feed-upload]').dataset.feedLimit = '1048576'");
            drop(page, "large.csv", "x".repeat(2 << 20).getBytes(StandardCharsets.UTF_8));
            assertThat(page.textContent("[data-feed-alert]")).contains("large.csv は大きすぎます", "1.0MB");
            assertThat(page.isDisabled("[id='form:send']")).isTrue();
            city.seen("feed-too-large");
            page.click("button[aria-label='large.csv を外す']");

            drop(page, "b.zip", zip(FeedFile.of(FeedKind.INSURED, insurer).persons(11, 10)));
            drop(page, "a.zip", zip(FeedFile.of(FeedKind.INSURED, insurer).persons(1, 10)));
            page.click("[id='form:send']");
            page.waitForURL("**/insurer/feed.xhtml#history-h");
            page.locator(".k-feed__history tbody tr").nth(1).waitFor();
            assertThat(page.locator(".k-feed__history tbody tr").count()).isEqualTo(2);
        }
    }

    private static byte[] zip(FeedFile file) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("insured.csv"));
            file.incoming().bytes().transferTo(zip);
        }
        return bytes.toByteArray();
    }

    private static void drop(Page page, String name, FeedFile file) throws Exception {
        drop(page, name, file.incoming().bytes().readAllBytes());
    }

    /** As by hand: the file comes with the event, and the page takes it. */
    private static void drop(Page page, String name, byte[] bytes) {
        JSHandle dropped = page.evaluateHandle(
                "([name, text]) => { const data = new DataTransfer();"
                        + " data.items.add(new File([Uint8Array.from(atob(text), c => c.charCodeAt(0))], name)); return data; }",
                List.of(name, Base64.getEncoder().encodeToString(bytes)));
        page.dispatchEvent(".k-feed__drop", "drop", Map.of("dataTransfer", dropped));
    }

    private static Browser loggedIn(Newcomer person) {
        return Browser.withCertificate(person.certificate(), Newcomer.CERTIFICATE_PASSWORD)
                .open("/login/services.xhtml")
                .fill("f:user:input", person.login())
                .fill("f:password:input", Newcomer.PASSWORD)
                .click("f:next")
                .fill("f:code:input", person.totp().codeAt(Instant.now()))
                .click("f:enter");
    }
}
