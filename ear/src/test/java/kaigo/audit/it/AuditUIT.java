package kaigo.audit.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.nio.file.Files;
import kaigo.frame.it.Browser;
import kaigo.it.FromOutside;
import org.junit.jupiter.api.Test;

/** 監査記録の画面: an auditor searches, opens a record, and takes the list along. */
class AuditUIT extends FromOutside {
    @Test
    void an_auditor_searches_opens_and_exports() throws Exception {
        try (Browser auditor = Browser.services("auditor1")) {
            auditor.open("/central/audit.xhtml");
            assertThat(auditor.page().locator(".k-audit tbody tr").count()).isPositive();
            auditor.seen("audit");

            auditor.page().fill("#useCase", "ログイン");
            auditor.page().fill("#account", "auditor1");
            auditor.page().click("form.k-auditfilter button[type=submit]");
            assertThat(auditor.page().locator(".k-audit tbody tr").first().textContent())
                    .contains("auditor1")
                    .contains("ログイン");

            Download file =
                    auditor.page().waitForDownload(() -> auditor.page().click("a[href^='/central/audit-export']"));
            assertThat(Files.readString(file.path()))
                    .startsWith("\uFEFF日時,利用者ID")
                    .contains("LoggingIn.");

            auditor.page().click(".k-audit tbody tr th a");
            assertThat(auditor.page().textContent("dl.k-facts")).contains("LoggingIn.");
            auditor.seen("audit-record");

            auditor.open("/central/audit.xhtml?request=nobody-has-this");
            auditor.seen("audit-empty");
        }
    }

    @Test
    void a_period_that_can_not_be_read_is_said() {
        try (Browser auditor = Browser.services("auditor1")) {
            auditor.open("/central/audit.xhtml?from=yesterday");

            assertThat(auditor.page().textContent(".k-alert")).contains("読み取れなかった");
        }
    }
}
