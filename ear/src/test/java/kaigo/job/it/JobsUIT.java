package kaigo.job.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import kaigo.frame.it.Browser;
import kaigo.it.FromOutside;
import org.junit.jupiter.api.Test;

/** ジョブの実行: the operator sees what ran and what he may start; an auditor only looks. */
class JobsUIT extends FromOutside {
    @Test
    void the_operator_sees_what_ran() {
        try (Browser operator = Browser.services("operator1")) {
            operator.open("/central/jobs.xhtml").seen("jobs");
            assertThat(operator.page().locator("main tbody tr").first()).isVisible();
        }
    }

    @Test
    void an_auditor_only_looks() {
        try (Browser auditor = Browser.services("auditor1")) {
            auditor.open("/central/jobs.xhtml");
            assertThat(auditor.page().locator("main tbody tr").first()).isVisible();
            assertThat(auditor.page().locator("main input[type=submit]")).hasCount(0);
            auditor.seen("jobs-auditor");
        }
    }
}
