package kaigo.account.it;

import static kaigo.account.it.Newcomer.HIDAMARI;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Route.FulfillOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import kaigo.account.model.Totp;
import kaigo.frame.it.Browser;
import kaigo.it.FromOutside;
import kaigo.it.RunningSystem;
import kaigo.starter.server.Management;
import kaigo.starter.server.Management.ManagementRefusal;
import org.bouncycastle.util.encoders.Base32;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.Test;

/** ログインの画面: the pages of the way in and of ログインとセキュリティ, as people see them. */
class SecurityUIT extends FromOutside {
    private static final String CHOSEN = "青い鳥が三羽とまった電線";

    @Test
    void the_first_login_in_a_browser() throws Exception {
        Newcomer newcomer = Newcomer.forTheFirstTime(HIDAMARI);
        try (Browser user = Browser.withCertificate(newcomer.certificate(), Newcomer.CERTIFICATE_PASSWORD)) {
            user.open("/login/services.xhtml").seen("login");
            user.fill("f:user:input", newcomer.login()).fill("f:password:input", Newcomer.PASSWORD);
            user.click("f:next").seen("login-new-password");
            user.fill("f:chosen:input", "password1").fill("f:again:input", "password1");
            user.click("f:choose").seen("login-new-password-refused");
            user.fill("f:chosen:input", CHOSEN).fill("f:again:input", CHOSEN);
            user.click("f:choose").seen("login-enrol");
            user.page().click(".k-enrol summary");
            String secret = user.page().textContent(".k-secret").replace(" ", "");
            user.fill("f:code:input", new Totp(Base32.decode(secret)).codeAt(Instant.now()));
            user.click("f:confirm").seen("login-recovery-codes");
            assertThat(user.page().locator(".k-codes li").count()).isEqualTo(10);
            user.page().check("[id='f:noted:input']");
            user.click("f:enter");
            assertThat(user.page().url()).endsWith("/service/home.xhtml");

            user.page().click(".k-nav a[href='/security/home.xhtml']");
            user.seen("security-home");
            user.open("/security/password.xhtml").seen("security-password");
            user.open("/security/authenticator.xhtml")
                    .fill("f:present:input", CHOSEN)
                    .click("f:begin")
                    .seen("security-authenticator");
            user.open("/security/recovery-codes.xhtml").seen("security-recovery-ask");
            user.fill("f:present:input", CHOSEN).click("f:renew").seen("security-recovery-codes");
        }
    }

    @Test
    void the_code_step_and_its_other_way() throws Exception {
        Newcomer newcomer = Newcomer.ofOffice(HIDAMARI);
        try (Browser user = Browser.withCertificate(newcomer.certificate(), Newcomer.CERTIFICATE_PASSWORD)) {
            user.open("/login/services.xhtml")
                    .fill("f:user:input", newcomer.login())
                    .fill("f:password:input", Newcomer.PASSWORD)
                    .click("f:next")
                    .seen("login-code");
            user.page().click(".k-more summary");
            user.page().click("a[href='/login/recovery.xhtml']");
            user.seen("login-recovery");
            user.fill("f:code:input", "ABCD-EFGH-JKLM-NPQR").click("f:enter").seen("login-recovery-refused");
        }
    }

    @Test
    void the_warning_comes_two_minutes_before_the_end_and_renews_in_place() throws Exception {
        Newcomer newcomer = Newcomer.ofOffice(HIDAMARI);
        try (Browser user = Browser.withCertificate(newcomer.certificate(), Newcomer.CERTIFICATE_PASSWORD)) {
            user.page().clock().install();
            logIn(user, newcomer, "/service/home.xhtml");
            user.page().route("**/session", route -> {
                if (route.request().method().equals("GET")) {
                    route.fulfill(new FulfillOptions().setStatus(204));
                } else {
                    route.resume();
                }
            });
            user.page().clock().runFor(28L * 60 * 1000 + 5_000);
            assertThat(user.page().locator("#session-ends").isVisible()).isTrue();
            user.page()
                    .screenshot(new ScreenshotOptions().setPath(Path.of("target", "screens", "session-ends-1280.png")));

            user.page().click("[data-k-session-continue]");
            user.page()
                    .waitForCondition(
                            () -> !user.page().locator("#session-ends").isVisible());
        }
    }

    /** The same with the server's own clock, the limit made short by its setting. */
    @Test
    void an_idle_session_is_warned_renewed_in_place_and_then_ends() throws Exception {
        Newcomer newcomer = Newcomer.ofOffice(HIDAMARI);
        try (Browser user = Browser.withCertificate(newcomer.certificate(), Newcomer.CERTIFICATE_PASSWORD)) {
            logIn(user, newcomer, "/security/home.xhtml");
            idleLimit("PT122S");
            user.open("/security/home.xhtml");
            user.page().waitForSelector("#session-ends[open]");

            user.page().click("[data-k-session-continue]");
            user.page()
                    .waitForCondition(
                            () -> !user.page().locator("#session-ends").isVisible());
            assertThat(newcomer.records("Session", "REFUSED", "refusal.sessionEnded"))
                    .isZero();

            idleLimit("PT1S");
            user.page().waitForURL("**/login/services.xhtml");
            assertThat(newcomer.records("Session", "REFUSED", "refusal.sessionEnded"))
                    .isEqualTo(1);
            assertThat(user.open("/security/home.xhtml").page().url()).endsWith("/login/services.xhtml");
        } finally {
            idleLimit(null);
        }
    }

    private static void idleLimit(String duration) throws IOException {
        ModelNode property = new ModelNode().add("system-property", "kaigo.session.idle");
        try (Management server = Management.at(RunningSystem.get().ports().management())) {
            try {
                server.ask(Management.operation("remove", property));
            } catch (ManagementRefusal nobodyHadSetIt) {
                // the first time
            }
            if (duration != null) {
                ModelNode add = Management.operation("add", property);
                add.get("value").set(duration);
                server.ask(add);
            }
        }
    }

    static void logIn(Browser user, Newcomer newcomer, String page) {
        user.open(page)
                .fill("f:user:input", newcomer.login())
                .fill("f:password:input", Newcomer.PASSWORD)
                .click("f:next")
                .fill("f:code:input", newcomer.totp().codeAt(Instant.now()))
                .click("f:enter");
    }
}
