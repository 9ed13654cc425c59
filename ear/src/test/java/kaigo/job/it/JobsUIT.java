package kaigo.job.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kaigo.frame.it.Browser;
import kaigo.it.FromOutside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ジョブの実行: the operator hands a file over and sees what came of it; an auditor only looks. */
class JobsUIT extends FromOutside {
    @TempDir
    Path folder;

    @Test
    void the_operator_hands_over_a_file_and_sees_its_result() throws Exception {
        Path file = Files.writeString(folder.resolve("wrong.csv"), "見出し,だけ\r\n1,2\r\n", StandardCharsets.UTF_8);
        try (Browser operator = Browser.services("operator1")) {
            operator.open("/central/jobs.xhtml").seen("jobs");

            operator.page().setInputFiles("[id='offices:file:input']", file);
            operator.click("offices:import");

            Locator newest = operator.page().locator("main tbody tr").first();
            assertThat(newest).containsText("必要な列がありません");
            assertThat(newest).containsText("失敗");
            operator.seen("jobs-failed");
        }
    }

    @Test
    void without_a_file_the_field_says_so() {
        try (Browser operator = Browser.services("operator1")) {
            operator.open("/central/jobs.xhtml").click("offices:import");
            assertThat(operator.page().locator("[id='offices:file-error']")).isVisible();
            operator.seen("jobs-without-file");
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
