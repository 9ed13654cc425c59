package kaigo.frame.it;

import static org.assertj.core.api.Assertions.assertThat;

import kaigo.it.FromOutside;
import org.junit.jupiter.api.Test;

/** 期限切れの画面: opened anew, it is still about the same thing. */
class ExpiredViewUIT extends FromOutside {
    @Test
    void keeps_what_the_page_was_about() {
        try (Browser staff = Browser.services("hidamari-staff")) {
            staff.open("/service/register.xhtml?from=home");
            staff.page()
                    .evaluate("document.querySelectorAll(\"input[name='jakarta.faces.ViewState']\")"
                            + ".forEach(state => { state.value = '1:1'; })");

            staff.click("form:register");

            staff.page().waitForURL("**/service/register.xhtml?from=home");
            assertThat(staff.page().textContent("main")).contains("時間");
        }
    }
}
