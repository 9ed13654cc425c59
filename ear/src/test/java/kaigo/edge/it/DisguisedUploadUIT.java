package kaigo.edge.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import kaigo.account.it.Newcomer;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Role;
import kaigo.frame.it.Browser;
import kaigo.it.FromOutside;
import kaigo.it.RunningSystem;
import org.junit.jupiter.api.Test;

/**
 * 装ったファイル: a program called PDF, a page called picture, a picture that is an archive as well, through both fields that
 * take files in the browser: each is refused in words, none is kept as what it claims to be.
 */
class DisguisedUploadUIT extends FromOutside {
    private static final String INSURER = "289900";
    private static final String OFFICE = "1378880122";
    private static final byte[] PROGRAM = bytes("MZ\u0090\u0000\u0003This program cannot be run in DOS mode.");
    private static final byte[] PAGE = bytes("<!doctype html><script>window.hit=1</script>");

    @Test
    void papers_of_an_application() throws Exception {
        Map<FilePayload, String> disguised = Map.of(
                new FilePayload("領収書.pdf", "application/pdf", PROGRAM), "PDF、JPEG、PNG のどれでもありません",
                new FilePayload("領収書.png", "image/png", PAGE), "PDF、JPEG、PNG のどれでもありません",
                new FilePayload("領収書.pdf", "application/pdf", picture()), "名前の終わり（拡張子）と中身がちがいます",
                new FilePayload("領収書.png", "image/png", both(picture(), archive("a.exe", PROGRAM))), "別のファイルが重なっています");
        Newcomer admin = Newcomer.of(OrganisationKind.OFFICE, OFFICE, Role.OFFICE_ADMIN);
        mayApply();
        try (Browser office = logIn(Browser.anybody().open("/login/public.xhtml"), admin)) {
            office.open("/mypage/grants.xhtml");
            office.page().click("[id$=':apply']");
            office.page().waitForURL("**/mypage/grant-check.xhtml**");
            office.open("/mypage/grant-papers.xhtml?" + office.page().url().split("\\?")[1]);
            for (Map.Entry<FilePayload, String> each : disguised.entrySet()) {
                Locator slot = office.page().locator(".k-paper-slot").first();
                slot.locator("input[type=file]").setInputFiles(each.getKey());
                slot.locator("[id$=':attach']").click();
                office.rest();
                assertThat(office.page().textContent("#errors")).contains(each.getValue());
                assertThat(office.page().locator(".k-file").count()).isZero();
            }
            office.seen("upload-disguised");
        }
    }

    @Test
    void data_of_an_insurer() throws Exception {
        Newcomer staff = Newcomer.of(OrganisationKind.INSURER, INSURER, Role.INSURER_STAFF);
        List<FilePayload> disguised = List.of(
                new FilePayload("insured.csv", "text/csv", PROGRAM),
                new FilePayload("insured.csv", "text/csv", PAGE),
                new FilePayload("insured.zip", "application/zip", archive("insured.csv", PROGRAM)),
                new FilePayload("insured.zip", "application/zip", archive("insured.csv", archive("insured.csv", PAGE))),
                new FilePayload("insured.zip", "application/zip", both(picture(), archive("insured.csv", PAGE))));
        Browser stranger = Browser.withCertificate(staff.certificate(), Newcomer.CERTIFICATE_PASSWORD);
        try (Browser city = logIn(stranger.open("/login/services.xhtml"), staff)) {
            Page page = city.page();
            for (FilePayload each : disguised) {
                city.open("/insurer/feed.xhtml");
                page.setInputFiles("[id='form:files']", each);
                page.click("[id='form:send']");
                page.waitForURL("**/insurer/feed-result.xhtml**");
                page.locator(".k-feed .k-chip--error").first().waitFor();
                assertThat(page.textContent("main")).doesNotContain("window.hit");
                assertThat(page.evaluate("window.hit === undefined")).isEqualTo(true);
            }
        }
    }

    private static Browser logIn(Browser browser, Newcomer person) {
        return browser.fill("f:user:input", person.login())
                .fill("f:password:input", Newcomer.PASSWORD)
                .click("f:next")
                .fill("f:code:input", person.totp().codeAt(Instant.now()))
                .click("f:enter");
    }

    /** An office that exists and has used 介護WEBサービス. */
    private static void mayApply() {
        for (String sql : List.of(
                "INSERT INTO office (office_no, name, kana, kana_key, corporation_name, address, described_by) VALUES ('"
                        + OFFICE + "', '装う事業所（見本）', 'ヨソオウ', 'ヨソオウ', '株式会社試験（見本）', '東京都（見本）', '43')",
                "INSERT INTO office_service (office_no, service_code) VALUES ('" + OFFICE + "', '43')",
                "UPDATE account SET services_login_at = now() WHERE organisation_no = '" + OFFICE + "'")) {
            RunningSystem.get().database().call(connection -> {
                try (Statement statement = connection.createStatement()) {
                    return statement.executeUpdate(sql);
                }
            });
        }
    }

    private static byte[] picture() throws Exception {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }

    private static byte[] archive(String name, byte[] content) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] both(byte[] one, byte[] other) throws Exception {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(one);
        joined.write(other);
        return joined.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
