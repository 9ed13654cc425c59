package kaigo.certificate.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import kaigo.certificate.model.CertificateSerial;
import kaigo.frame.it.Browser;
import kaigo.it.FromOutside;
import kaigo.it.RunningSystem;
import kaigo.it.Tls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 電子証明書の画面: an office applies, the operator records the fee and releases, the office takes its certificate, uses and revokes it. */
class CertificateUIT extends FromOutside {
    @TempDir
    Path folder;

    @Test
    void from_the_application_to_a_login_and_to_the_revocation() throws Exception {
        try (Browser admin = Browser.mypage("houmon-admin")) {
            admin.open("/mypage/certificates.xhtml").seen("certificates");
            admin.open("/mypage/certificate-apply.xhtml").click("form:apply");
            assertThat(admin.page().locator("[id='form:kind-error']")).isVisible();
            admin.page().getByLabel("介護保険証明書").first().check();
            admin.seen("certificate-apply");
            admin.click("form:apply");
            admin.seen("certificate-applied");
            String address = admin.page().url().replaceAll("^https://[^/]+", "");

            operatorReleases(address.replace("/mypage/", "/central/"));

            admin.open("/mypage/certificates.xhtml").seen("certificates-released");
            admin.open(address).click("make:make");
            String password = admin.page().locator("#password").textContent();
            admin.seen("certificate-password");
            admin.open(address);
            assertThat(admin.page().locator("#password")).hasCount(0);

            admin.fill("key:password:input", "22222-22222-22222-22222").click("key:download");
            assertThat(admin.page().locator("main")).containsText("あと4回");
            admin.seen("certificate-wrong-password");
            Path p12 = download(admin, "key:password:input", password, "key:download");
            X509Certificate certificate = opened(p12, password);
            String serial = CertificateSerial.of(certificate).hex();

            Door door = new Door(Tls.client(p12, password));
            assertThat(door.logIn(RunningSystem.get().accounts().require("houmon-staff"))
                            .statusCode())
                    .isEqualTo(302);
            assertThat(door.get("/service/home.xhtml").statusCode()).isEqualTo(200);

            admin.open("/mypage/certificate.xhtml?serial=" + serial).seen("certificate-detail");
            admin.click("revoke");
            admin.page().getByLabel("端末やファイルの紛失").check();
            admin.seen("certificate-revoke");
            admin.click("form:revoke");
            assertThat(admin.page().locator("main")).containsText("失効させました");
            admin.seen("certificate-revoked");

            assertThat(door.get("/service/home.xhtml").statusCode()).isEqualTo(403);
            assertThat(door.get("/service/home.xhtml").body()).contains("失効しています");
        }
    }

    @Test
    void a_request_made_by_openssl_becomes_a_certificate() throws Exception {
        Path key = folder.resolve("key.pem");
        Path csr = folder.resolve("request.csr");
        run("openssl", "ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", key.toString());
        run("openssl", "req", "-new", "-key", key.toString(), "-subj", "/CN=whoever", "-out", csr.toString());
        try (Browser admin = Browser.mypage("day-admin")) {
            admin.open("/mypage/certificate-apply.xhtml");
            admin.page().getByLabel("介護DX証明書").first().check();
            admin.click("form:apply");
            String address = admin.page().url().replaceAll("^https://[^/]+", "");
            operatorReleases(address.replace("/mypage/", "/central/"));
            admin.open(address).click("make:make");
            String password = admin.page().locator("#password").textContent();
            admin.page().getByText("鍵を自分で作って受け取る").click();
            admin.seen("certificate-csr");
            admin.page().setInputFiles("[id='csr:file:input']", csr);

            Path pem = download(admin, "csr:password:input", password, "csr:send");

            run("openssl", "verify", "-partial_chain", "-CAfile", pem.toString(), pem.toString());
            assertThat(output("openssl", "x509", "-in", pem.toString(), "-noout", "-pubkey"))
                    .isEqualTo(output("openssl", "pkey", "-in", key.toString(), "-pubout"));
            assertThat(output("openssl", "x509", "-in", pem.toString(), "-noout", "-text"))
                    .contains("TLS Web Client Authentication", "/ca/issuing-");
        }
    }

    @Test
    void an_insurer_and_the_operator_see_theirs() throws Exception {
        try (Browser insurer = Browser.services("midorino-admin")) {
            insurer.open("/insurer/certificates.xhtml").seen("certificates-insurer");
        }
        try (Browser operator = Browser.services("operator1")) {
            operator.open("/central/certificates.xhtml").seen("central-certificates");
            operator.open("/central/certificates.xhtml?q=139907&standing=VALID").seen("central-certificates-found");
            operator.open("/central/certificates.xhtml?q=nobody").seen("central-certificates-none");
            operator.open("/central/certificate-applications.xhtml");
            operator.page().getByLabel("運用者証明書").check();
            operator.seen("central-certificate-applications");
            operator.click("issue:open");
            operator.click("make:make");
            operator.seen("central-certificate-password");
            operator.page().locator("[data-k-open=withdraw]").click();
            operator.click("withdrawal:yes");
            assertThat(operator.page().locator("main")).containsText("取り下げました");
        }
    }

    @Test
    void what_the_authority_publishes_is_open_to_all() throws Exception {
        for (String name : new String[] {"issuing.crl", "root.crl", "issuing.cer", "root.cer"}) {
            var answer = Tls.publicClient()
                    .send(
                            java.net.http.HttpRequest.newBuilder(Tls.open("/ca/" + name))
                                    .build(),
                            java.net.http.HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(name).isEqualTo(200);
            assertThat(answer.headers().firstValue("content-type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/pkix-"));
            Files.write(folder.resolve(name), answer.body());
        }
        run(
                "openssl",
                "crl",
                "-inform",
                "DER",
                "-in",
                folder.resolve("issuing.crl").toString(),
                "-noout");
        assertThat(Tls.publicClient()
                        .send(
                                java.net.http.HttpRequest.newBuilder(Tls.open("/ca/issuing.p12"))
                                        .build(),
                                java.net.http.HttpResponse.BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(404);
    }

    private static void operatorReleases(String address) {
        try (Browser operator = Browser.services("operator1")) {
            operator.open("/central/certificate-applications.xhtml");
            operator.open(address);
            if (operator.page().locator("[id='payment:on:input']").count() > 0) {
                operator.seen("central-certificate-payment");
                operator.fill("payment:on:input", "令和8年11月1日").click("payment:paid");
            }
            operator.seen("central-certificate-release");
            operator.click("release:release");
            assertThat(operator.page().locator("main")).containsText("発行を許可しました");
        }
    }

    private Path download(Browser browser, String field, String password, String button) {
        browser.fill(field, password);
        Download download = browser.page().waitForDownload(() -> browser.page().click("[id='" + button + "']"));
        Path file = folder.resolve(download.suggestedFilename());
        download.saveAs(file);
        browser.page().waitForLoadState(LoadState.NETWORKIDLE);
        return file;
    }

    private static X509Certificate opened(Path p12, String password) throws Exception {
        KeyStore store = KeyStore.getInstance(p12.toFile(), password.toCharArray());
        return (X509Certificate) store.getCertificate(store.aliases().nextElement());
    }

    private static void run(String... command) throws Exception {
        output(command);
    }

    private static String output(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as(String.join(" ", command) + "\n" + text)
                .isZero();
        return text;
    }
}
