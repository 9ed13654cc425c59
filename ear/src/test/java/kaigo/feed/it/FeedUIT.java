package kaigo.feed.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Statement;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kaigo.account.it.Letters;
import kaigo.account.it.Newcomer;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Role;
import kaigo.feed.model.FeedKind;
import kaigo.frame.it.Browser;
import kaigo.it.FromOutside;
import kaigo.it.RunningSystem;
import org.junit.jupiter.api.Test;

/** データ連携の画面: an insurer's admin sends files by dropping them, sees what comes of it, and takes it back. */
class FeedUIT extends FromOutside {
    private static final String INSURER = "139469";
    private static final String MAIL = "renkei@city-139469.example";
    /** A4 at 96 dots an inch, within its margins. */
    private static final int PAPER_WIDTH = 720;

    private static final int PAPER_HEIGHT = 1020;

    @Test
    void a_newcomer_sends_mends_rehearses_applies_and_takes_back() throws Exception {
        run("INSERT INTO insurer (insurer_no, name, kana, prefecture, kind) VALUES ('" + INSURER
                + "', '白浜市（見本）', 'シラハマシ', '東京都', 'MUNICIPALITY') ON CONFLICT DO NOTHING");
        Newcomer admin = Newcomer.of(OrganisationKind.INSURER, INSURER, Role.INSURER_ADMIN);
        try (Browser city = loggedIn(admin)) {
            Page page = city.open("/insurer/feed.xhtml").page();
            assertThat(page.textContent("main")).contains("まだ連携はありません");
            city.seen("feed-empty");
            city.open("/insurer/feed-layout.xhtml?kind=LIMIT").seen("feed-layout");
            assertThat(page.textContent("main")).contains("第3段階①", "食費限度額（短期入所）", "limit.csv", "文字コード", "PDFファイル名");
            city.open("/insurer/feed-settings.xhtml").fill("form:mails:input", MAIL);
            city.click("form:change").seen("feed-settings");
            wrongFileIsRefused(city);
            firstFeed(city);
            Path toMend = page.waitForDownload(() -> page.click("text=card.csvの直す行を受け取る"))
                    .path();
            secondFeed(city, Files.readString(toMend));
            takenBack(city);

            city.open("/insurer/feed-settings.xhtml");
            page.check("input[name='form:rehearsal:input'][value='false']");
            city.click("form:change");
            assertThat(page.textContent("main")).contains("データ連携の設定を変えました");
            assertThat(page.isChecked("input[name='form:rehearsal:input'][value='false']"))
                    .isTrue();
            Letters.awaitAll(MAIL, "連番1：受け付けられませんでした", "連番1：確認をお待ちしています", "連番1：反映しました", "連番2：反映しました", "連番2：元に戻しました");
        }
    }

    private static void wrongFileIsRefused(Browser city) {
        Page page = city.open("/insurer/feed.xhtml").page();
        drop(page, "被保険者一覧.csv", "番号,名前\r\n1,見本 太郎\r\n".getBytes(StandardCharsets.UTF_8));
        send(page);
        page.locator(".k-feed .k-chip--error").waitFor();
        assertThat(page.textContent("main")).contains("どの種類のファイルか分かりません", "何も変えていません");
        city.seen("feed-refused");
    }

    private static void firstFeed(Browser city) throws Exception {
        Page page = city.open("/insurer/feed.xhtml").page();
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
        assertThat(page.locator(".k-feed__chosen li").count()).isEqualTo(2);
        city.seen("feed-chosen");
        send(page);
        page.locator("[data-k-open=apply]").waitFor();
        assertThat(page.textContent("main")).contains("まだ何も変わっていません", "KF-220", "KF-301", "1分未満");
        city.seen("feed-rehearsal");
        city.open("/insurer/home.xhtml").seen("home-feed-waits");
        page.click("text=内容を確かめる");
        apply(page);
        city.seen("feed-result");
    }

    /** The mended rows go with changes that mean something for people. */
    private static void secondFeed(Browser city, String toMend) throws Exception {
        run("INSERT INTO care_relation (office_no, insurer_no, insured_no, name, since, account_id, in_charge)"
                + " VALUES ('1370099994', '" + INSURER + "', '0000000005', '見本', '2026-01-01', 1, '試験')");
        String mended = toMend.replace("2026-12-30", "2026-12-31").replace("0000000099", "0000000009");
        Page page = city.open("/insurer/feed.xhtml").page();
        drop(page, "card.csv", mended.getBytes(StandardCharsets.UTF_8));
        drop(
                page,
                "insured.csv",
                FeedFile.of(FeedKind.INSURED, INSURER)
                        .row("105", "0000000005", "不開示", "1")
                        .row("106", "0000000006", "資格喪失日", "2026-11-20", "喪失事由", "02", "住所", "となり市本町1-1")
                        .row("107", "0000000007", "死亡日", "2026-11-19", "資格喪失日", "2026-11-20", "喪失事由", "01")
                        .row("141", "0000000041"));
        drop(page, "consent.csv", FeedFile.of(FeedKind.CONSENT, INSURER).row("1", "0000000008", "同意日", "2026-11-10"));
        send(page);
        page.locator("[data-k-open=apply]").waitFor();
        assertThat(page.textContent("main")).contains("不開示になる", "担当の登録が終わる", "変わるところの見本", "資格喪失日");
        city.seen("feed-effects");
        printed(city, "feed-effects");
        apply(page);
        city.open("/insurer/feed.xhtml").seen("feed-history");
        city.open("/insurer/person.xhtml?insured=0000000002").seen("feed-person");
        printed(city, "feed-person");
    }

    private static void takenBack(Browser city) {
        Page page = city.open("/insurer/feed.xhtml").page();
        run("UPDATE insured_person SET changed_at = changed_at + interval '1 minute' WHERE insurer_no = '" + INSURER
                + "' AND insured_no IN ('0000000005', '0000000041')");
        page.click("text=元に戻す >> nth=0");
        page.waitForURL("**/insurer/feed-undo.xhtml**");
        assertThat(page.textContent("main")).contains("元に戻せません", "0000000041");
        city.seen("feed-undo-hindered");
        run("UPDATE insured_person SET changed_at = changed_at - interval '1 minute' WHERE insurer_no = '" + INSURER
                + "' AND insured_no IN ('0000000005', '0000000041')");

        page.reload();
        assertThat(page.textContent("main")).contains("元に戻らないもの", "送ったメール");
        city.seen("feed-undo");
        page.click("[data-k-open=undo]");
        page.click("[id='form:undoNow']");
        page.waitForURL("**/insurer/feed-result.xhtml**");
        assertThat(page.textContent("main")).contains("元に戻す処理を始めました");
        page.locator("text=前のデータが見えています").first().waitFor();
        city.seen("feed-undone");
        city.open("/insurer/feed.xhtml").seen("feed-undone-history");
        assertThat(page.textContent("main")).contains("連番 1", "元に戻した");
    }

    private static void send(Page page) {
        page.click("[id='form:send']");
        page.waitForURL("**/insurer/feed-result.xhtml**");
    }

    private static void apply(Page page) {
        page.click("[data-k-open=apply]");
        page.click("[id='form:confirm']");
        page.locator(".k-feed .k-chip--ok").waitFor();
    }

    /** As paper has it. */
    private static void printed(Browser city, String name) {
        Page page = city.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(PAPER_WIDTH, PAPER_HEIGHT);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screens", name + "-print.png"))
                .setFullPage(true));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private static void run(String sql) {
        RunningSystem.get().database().call(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            }
        });
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
