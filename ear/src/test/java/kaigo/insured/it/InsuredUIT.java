package kaigo.insured.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.net.URI;
import kaigo.frame.it.Browser;
import kaigo.it.FromOutside;
import org.junit.jupiter.api.Test;

/** 被保険者検索・詳細 of the city's staff, and the cards that an office sees: walked with the demo's persons. */
class InsuredUIT extends FromOutside {
    private static final String HANAKO = "/insurer/person.xhtml?insured=0000123456";

    @Test
    void city_staff_find_a_person_and_see_cards_and_history() {
        try (Browser city = Browser.services("midorino-staff")) {
            city.open("/insurer/persons.xhtml").seen("insured-search");
            city.page().fill("#kana", "ｶｲｺﾞ");
            city.page().fill("#birth", "s16.4.12");
            city.page().press("#birth", "Enter");
            city.page().waitForURL("**/insurer/persons.xhtml?*");
            assertThat(city.page().textContent("main")).contains("昭和16年（1941年）4月12日", "介護 花子");
            city.open("/insurer/persons.xhtml?kana=あ").seen("insured-found");
            city.open("/insurer/persons.xhtml?number=123&birth=昭和二十年").seen("insured-unreadable");
            assertThat(city.page().textContent("#birth-error")).contains("S16.4.12");
            city.open("/insurer/persons.xhtml?number=9999999999").seen("insured-nobody");

            for (String odd :
                    new String[] {"kana=%00あ", "kana=あ&after=%00", "kana=あ&before=x", "number=%00", "birth=%00"}) {
                assertThat(city.page()
                                .navigate(URI.create(city.page().url())
                                        .resolve("/insurer/persons.xhtml?" + odd)
                                        .toString())
                                .status())
                        .as(odd)
                        .isLessThan(500);
            }
            city.open("/insurer/persons.xhtml?number=123456");
            city.page().click("tbody a");
            city.page().waitForURL("**" + HANAKO);
            city.seen("insured-cards");
            assertThat(city.page().textContent("main")).contains("要介護2", "1割", "第3段階①", "令和9年7月31日");
            city.open(HANAKO + "&tab=ASSESSMENT").seen("insured-assessment");
            city.open(HANAKO + "&tab=HISTORY").seen("insured-history");
            assertThat(city.page().textContent("main")).contains("最新の版", "履歴番号", "400002");
            city.open(HANAKO + "&tab=LOG").seen("insured-looks");
            assertThat(city.page().textContent("main")).contains("だれが見たか", "みどり野市");
            city.open("/insurer/person.xhtml?insured=0000200232").seen("insured-hidden");
            assertThat(city.page().locator("main h2").first().textContent()).contains("不開示の方です");
            assertPaper(city, "/insurer/card-pdf?insured=0000123456&paper=CARD", 200);
            assertPaper(city, "/insurer/card-pdf?insured=9999999999&paper=CARD", 404);
        }
    }

    @Test
    void an_office_sees_the_cards_with_the_restriction_first() {
        try (Browser staff = Browser.services("hidamari-staff")) {
            staff.open("/service/person.xhtml?insurer=139907&insured=0000200042&tab=CARD")
                    .seen("person-restricted");
            assertThat(staff.page().locator(".k-tabpanel h2").first().textContent())
                    .contains("給付制限");
            assertThat(staff.page().textContent("main")).contains("給付額減額", "第2段階", "1割");
            staff.open("/service/person.xhtml?insurer=139907&insured=0000200133&tab=CARD")
                    .seen("person-ratio-changes");
            assertThat(staff.page().textContent("main"))
                    .as("now or from January on")
                    .contains("2割");
            staff.open("/service/person.xhtml?insurer=139907&insured=0000200307&tab=CARD")
                    .seen("person-reduction");
            assertPaper(staff, "/service/card-pdf?insurer=139907&insured=0000123456&paper=RATIO", 200);
            assertPaper(staff, "/service/card-pdf?insurer=139907&insured=0000200018&paper=LIMIT", 404);
            assertPaper(staff, "/service/card-pdf?insurer=139907&insured=0000200166&paper=CARD", 404);
        }
    }

    private static void assertPaper(Browser browser, String address, int status) {
        APIResponse answer = browser.page()
                .request()
                .get(URI.create(browser.page().url()).resolve(address).toString());
        assertThat(answer.status()).as(address).isEqualTo(status);
        if (status == 200) {
            assertThat(new String(answer.body(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
            assertThat(answer.headers().get("cache-control")).contains("no-store");
        }
    }
}
