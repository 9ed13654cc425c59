package kaigo.frame.it;

import static org.assertj.core.api.Assertions.assertThat;

import kaigo.it.FromOutside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ホームと枠: every role finds its home after login, with its own navigation, and can leave. */
class HomeUIT extends FromOutside {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "hidamari-staff",
                "clinic-doctor",
                "hospital-staff",
                "midorino-staff",
                "board1",
                "reviewer1",
                "approver1",
                "operator1",
                "auditor1"
            })
    void every_role_finds_its_home(String login) {
        try (Browser user = Browser.services(login)) {
            assertThat(user.page().getAttribute(".k-nav a[aria-current]", "href"))
                    .endsWith("/home.xhtml");
            assertThat(user.page().textContent(".k-session b")).matches("\\d+:\\d\\d");
            user.seen("home-" + login);
        }
    }

    @Test
    void care_staff_find_whom_to_ask_for_consent_and_nothing_more_of_them() {
        try (Browser staff = Browser.services("hidamari-staff")) {
            assertThat(staff.page().textContent("#missing")).contains("岡部 武", "古河 ミツ", "未取得", "不同意");
            assertThat(staff.page().textContent("#due")).doesNotContain("岡部 武");
            staff.open("/service/persons.xhtml").seen("persons");
        }
    }

    @Test
    void an_office_finds_its_applications_on_the_public_listener_and_leaves() {
        try (Browser admin = Browser.mypage("hidamari-admin")) {
            admin.seen("home-mypage");

            admin.page().click(".k-header__links button[type=submit]");

            assertThat(admin.page().url()).endsWith("/login/public.xhtml?out=1");
        }
    }
}
