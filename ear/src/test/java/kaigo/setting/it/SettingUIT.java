package kaigo.setting.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Statement;
import kaigo.frame.it.Browser;
import kaigo.it.FromOutside;
import kaigo.it.RunningSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** 運用設定の画面: the operator changes one with a reason and a second look; an auditor only reads. */
class SettingUIT extends FromOutside {
    @AfterEach
    void asBefore() {
        RunningSystem.get().database().call(connection -> {
            try (Statement change = connection.createStatement()) {
                return change.executeUpdate("DELETE FROM platform_setting WHERE name = 'ISSUING_PASSWORD_HOURS'");
            }
        });
    }

    @Test
    void the_operator_changes_a_setting_and_the_history_says_why() {
        try (Browser operator = Browser.services("operator1")) {
            operator.open("/central/settings.xhtml").seen("settings");
            operator.open("/central/setting.xhtml?name=ISSUING_PASSWORD_HOURS");
            operator.fill("form:value:input", "0").fill("form:reason:input", "");
            operator.click("form:check");
            assertThat(operator.page().locator(".k-error").count()).isPositive();
            operator.fill("form:value:input", "0").fill("form:reason:input", "年末年始に受け取りが遅れるため");
            operator.click("form:check");
            operator.seen("setting-error");

            operator.fill("form:value:input", "９６");
            operator.click("form:check");
            assertThat(operator.page().textContent("dl.k-facts"))
                    .contains("72時間")
                    .contains("96時間");
            operator.seen("setting-confirm");

            operator.click("form:change");
            assertThat(operator.page().textContent("main")).contains("を変更しました").contains("96時間");
            operator.page().click("section:has(#s-ISSUING_PASSWORD_HOURS) summary");
            assertThat(operator.page().textContent("section:has(#s-ISSUING_PASSWORD_HOURS) table"))
                    .contains("年末年始に受け取りが遅れるため");
            operator.seen("settings-changed");

            operator.open("/central/setting.xhtml?name=MAIL_CODE").seen("setting-switch");
        }
    }

    @Test
    void an_auditor_reads_and_changes_nothing() {
        try (Browser auditor = Browser.services("auditor1")) {
            auditor.open("/central/settings.xhtml");
            assertThat(auditor.page()
                            .locator("a[href^='/central/setting.xhtml']")
                            .count())
                    .isZero();

            auditor.open("/central/setting.xhtml?name=MAIL_CODE");
            assertThat(auditor.page().textContent("h1")).contains("開けません");
        }
    }
}
