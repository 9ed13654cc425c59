package kaigo.portal.it;

import static org.assertj.core.api.Assertions.assertThat;

import kaigo.frame.it.Browser;
import kaigo.it.FromOutside;
import org.junit.jupiter.api.Test;

/** ポータル: where one begins, and whether one's municipality takes part. */
class PortalUIT extends FromOutside {
    @Test
    void anybody_finds_out_whether_the_municipality_takes_part() {
        try (Browser anybody = Browser.anybody()) {
            anybody.open("/").seen("portal");
            assertThat(anybody.page().title()).isEqualTo("トップ｜介護情報基盤");

            anybody.page().fill("#q", "みどり野");
            anybody.page().press("#q", "Enter");
            anybody.page().waitForSelector("table");

            assertThat(anybody.page().textContent("tbody tr")).contains("みどり野市", "139907", "利用開始");
            anybody.seen("portal-municipalities");
        }
    }

    @Test
    void an_address_that_does_not_exist_gets_a_page_with_a_number_to_read_out() {
        try (Browser anybody = Browser.anybody()) {
            anybody.open("/portal/no-such-page.xhtml").seen("error-unknown");

            assertThat(anybody.page().textContent("h1")).isEqualTo("このページは見つかりません");
            assertThat(anybody.page().textContent("main b")).matches("[0-9a-f]{8}-[0-9a-f]{4}");
        }
    }
}
