package kaigo.walk.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.util.List;
import kaigo.frame.it.Browser;
import kaigo.it.FromOutside;
import org.junit.jupiter.api.Test;

/** 介護WEBサービスの画面: what is typed and asked for by hand is read kindly, and what can't be read is told at the field. */
class ServicePagesUIT extends FromOutside {
    @Test
    void what_no_card_says_is_refused_at_the_field_and_costs_no_try() {
        try (Browser staff = Browser.services("hidamari-admin")) {
            staff.open("/service/register.xhtml");
            type(staff, "form:insurer:input", "139907");
            type(staff, "form:insured:input", "0000200034");
            type(staff, "form:kana:input", "上野原正");
            type(staff, "form:birth:input", "R99.1.1");
            staff.page().check("input[name='form:sex:input'][value='MALE']");
            staff.click("form:register");

            assertThat(error(staff, "kana")).contains("カナで入れてください");
            assertThat(error(staff, "birth")).contains("きょうより後");
            assertThat(staff.page().locator("[id='form:birth'] .k-read").count())
                    .isZero();
            assertThat(staff.page().textContent("main")).contains("いま 0回");
            staff.seen("service-register-refused");

            type(staff, "form:birth:input", "1850/1/1");
            staff.click("form:register");
            assertThat(error(staff, "birth")).contains("明治6年");
            type(staff, "form:birth:input", "昭和二十年");
            staff.click("form:register");
            assertThat(error(staff, "birth")).contains("S16.4.12");
        }
    }

    @Test
    void the_home_page_registers_too() {
        try (Browser staff = Browser.services("hidamari-admin")) {
            staff.open("/service/home.xhtml").seen("service-home");
            staff.click("form:register");
            assertThat(staff.page().textContent("main"))
                    .as("the page stays whole")
                    .contains("期限が近い");
            staff.seen("service-home-refused");

            type(staff, "form:insurer:input", "139907");
            type(staff, "form:insured:input", "0000200281");
            type(staff, "form:kana:input", "ほしや しげる");
            type(staff, "form:birth:input", "s221004");
            staff.page().check("input[name='form:sex:input'][value='MALE']");
            staff.click("form:register");
            assertThat(staff.page().url()).contains("/service/person.xhtml");
            staff.open("/service/persons.xhtml?q=" + "星谷").seen("service-persons-kanji");
            assertThat(staff.page().textContent("tbody")).contains("星谷 茂", "同意を取る");
            staff.page().click("tbody tr td >> nth=0");
            staff.page().waitForURL("**/service/person.xhtml**");
            staff.open("/service/persons.xhtml").seen("service-persons");
        }
    }

    @Test
    void an_address_made_by_hand_falls_back() {
        String person = "/service/person.xhtml?insurer=139907&insured=0000123456&tab=";
        try (Browser staff = Browser.services("hidamari-staff")) {
            for (String address : List.of(
                    person + "LIFE",
                    "/service/persons.xhtml?page=x",
                    "/service/persons.xhtml?consent=ZZZ",
                    "/service/persons.xhtml?page=99",
                    "/service/persons.xhtml?page=999999")) {
                assertThat(staff.page().navigate(url(staff, address)).status())
                        .as(address)
                        .isEqualTo(200);
                assertThat(staff.page().locator("h1").count()).isEqualTo(1);
            }
            assertThat(staff.page()
                            .navigate(url(staff, "/service/consent.xhtml"))
                            .status())
                    .isLessThan(500);
        }
        try (Browser anybody = Browser.anybody()) {
            anybody.open("/portal/municipalities.xhtml?page=x").seen("portal-municipalities-all");
            assertThat(anybody.page().locator(".k-pager a").count()).isPositive();
        }
    }

    @Test
    void the_progress_of_every_demo_person_can_be_read() {
        try (Browser staff = Browser.services("hidamari-staff")) {
            Page page = staff.page();
            staff.open("/service/persons.xhtml?consent=GIVEN");
            List<String> links = page.locator("tbody th a").all().stream()
                    .map(link -> link.getAttribute("href"))
                    .toList();
            for (String link : links) {
                staff.open(link);
                if (page.locator(".k-gantt").count() > 0) {
                    staff.seen("progress-" + link.replaceAll(".*insured=(\\w+).*", "$1"));
                }
            }
        }
    }

    private static String url(Browser staff, String address) {
        return URI.create(staff.page().url()).resolve(address).toString();
    }

    /** Leaves the field and waits until the server has said how it read it. */
    private static void type(Browser staff, String id, String text) {
        staff.fill(id, text);
        staff.page()
                .waitForResponse(
                        response -> "POST".equals(response.request().method()),
                        () -> staff.page().press("[id='" + id + "']", "Tab"));
        staff.page().waitForLoadState(LoadState.NETWORKIDLE);
    }

    private static String error(Browser staff, String field) {
        return staff.page().textContent("[id='form:" + field + "'] .k-error");
    }
}
