package kaigo.api.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import kaigo.account.model.OrganisationKind;
import kaigo.frame.it.Browser;
import kaigo.it.FromOutside;
import org.junit.jupiter.api.Test;

/** 認証キーの画面: an admin gives out a key, a system uses it, he replaces and revokes it. */
class ApiKeysUIT extends FromOutside {
    @Test
    void an_insurers_admin_issues_rotates_and_revokes() throws Exception {
        String label = "介護保険システム " + System.nanoTime() % 100_000;
        try (Browser admin = Browser.services("midorino-admin")) {
            admin.open("/insurer/api-keys.xhtml");
            admin.fill("issue:label:input", label).click("issue:make");
            String key = admin.page().textContent("#issued-key code").strip();
            assertThat(admin.page().textContent("table")).contains(key.substring(0, 14));
            admin.seen("api-key-issued");
            ApiClient system = ApiClient.of(OrganisationKind.INSURER, "139907", key);
            assertThat(system.get("/api/connection").statusCode()).isEqualTo(200);

            admin.open("/insurer/api-keys.xhtml");
            assertThat(admin.page().content()).doesNotContain(key);
            admin.seen("api-keys");

            String row = "tr:has-text('" + label + "')";
            admin.page().click(row + " >> text=更新 >> nth=0");
            admin.page()
                    .screenshot(new com.microsoft.playwright.Page.ScreenshotOptions()
                            .setPath(Path.of("target/screens/api-key-rotate.png")));
            admin.page().click("dialog[open] input[type=submit]");
            admin.page().waitForLoadState(LoadState.NETWORKIDLE);
            String successor = admin.page().textContent("#issued-key code").strip();
            assertThat(successor).isNotEqualTo(key);
            assertThat(system.get("/api/connection").body()).contains("REPLACED");
            assertThat(system.withKey(successor).get("/api/connection").statusCode())
                    .isEqualTo(200);

            admin.open("/insurer/api-keys.xhtml");
            admin.page().click("tr:has-text('" + successor.substring(0, 14) + "') >> button:has-text('失効')");
            admin.page().click("dialog[open] input[type=submit]");
            admin.page().waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(admin.page().textContent("main")).contains("認証キーを失効しました");
            assertThat(system.withKey(successor).get("/api/connection").statusCode())
                    .isEqualTo(401);
            admin.seen("api-keys-revoked");
        }
    }

    @Test
    void an_offices_admin_has_his_on_mypage() {
        try (Browser admin = Browser.mypage("day-admin")) {
            admin.open("/mypage/api-keys.xhtml").seen("api-keys-mypage");
            admin.click("issue:make");
            assertThat(admin.page().locator("#issue .k-error").count()).isPositive();
        }
    }
}
