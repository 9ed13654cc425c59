package kaigo.edge.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kaigo.frame.it.Browser;
import kaigo.it.FromOutside;
import kaigo.it.RunningSystem;
import kaigo.starter.demo.DemoAccount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * 注入の試み: SQL and script in every text field of every form there is, sent by every button that isn't a way out: nothing
 * runs, nothing breaks, and what comes back is text. Forms and fields are found on the pages.
 */
class PayloadUIT extends FromOutside {
    private static final String PAYLOAD =
            "x'\"><script>window.hit=1</script><img src=x onerror=window.hit=1>';DROP TABLE account;--%_\\${7*7}#{7*7}";
    private static final String FILE = "a';DROP TABLE feed;--<img src=x onerror=window.hit=1>.csv";
    private static final int BUTTONS = 2;
    private static final String FIELDS =
            "main input:not([type]), main input[type=text], main input[type=search], main input[type=password], main input[type=tel], main input[type=email], main textarea";

    static Stream<String> roles() {
        return Roles.oneAnArea().stream().map(DemoAccount::login);
    }

    @ParameterizedTest
    @MethodSource("roles")
    void forms_behind_the_certificate(String login) {
        long accounts = accounts();
        try (Browser browser = Browser.services(login)) {
            tryAll(browser, Roles.area(browser));
        }
        assertThat(accounts()).isGreaterThanOrEqualTo(accounts);
    }

    @Test
    void forms_of_my_page() {
        try (Browser browser = Browser.mypage("hidamari-admin")) {
            tryAll(browser, "/mypage/");
        }
    }

    @Test
    void forms_open_to_anybody() {
        try (Browser browser = Browser.anybody()) {
            tryAll(browser, "/login/");
            tryAll(browser, "/portal/");
        }
    }

    /** The name comes back in the history and on the result's page, as text. */
    @Test
    void the_name_of_a_file() {
        try (Browser city = Browser.services("midorino-staff")) {
            List<String> problems = watched(city.page());
            city.open("/insurer/feed.xhtml");
            city.page()
                    .setInputFiles(
                            "[id='form:files']",
                            new FilePayload(FILE, "text/csv", "a,b\r\n1,2\r\n".getBytes(StandardCharsets.UTF_8)));
            city.page().click("[id='form:send']");
            city.page().waitForURL("**/insurer/feed-result.xhtml**");
            city.page().locator(".k-feed .k-chip--error").first().waitFor();
            assertThat(city.page().textContent("main")).contains("<img src=x onerror=window.hit=1>.csv");
            assertUnhurt(city.page(), "/insurer/feed-result.xhtml", problems);
        }
    }

    private static void tryAll(Browser browser, String area) {
        List<String> problems = watched(browser.page());
        for (String address : Addresses.pages()) {
            if (address.startsWith(area)) {
                tryPage(browser, address, problems);
            }
        }
    }

    private static void tryPage(Browser browser, String address, List<String> problems) {
        for (int button = 0; button < BUTTONS; button++) {
            browser.open(address);
            Page page = browser.page();
            int fields = fill(page);
            Locator buttons = page.locator(
                    "main form button[type=submit], main form input[type=submit], main form a.k-btn[onclick], main form a.ui-commandlink");
            if (fields == 0 || button >= buttons.count()) {
                return;
            }
            assertUnhurt(page, address, problems);
            if (buttons.nth(button).isVisible()) {
                buttons.nth(button).click();
                page.waitForLoadState(LoadState.NETWORKIDLE);
                assertUnhurt(page, address + " sent", problems);
            }
        }
    }

    /** @return how many fields took it */
    private static int fill(Page page) {
        int filled = 0;
        for (Locator field : page.locator(FIELDS).all()) {
            if (field.isVisible() && field.isEditable()) {
                try {
                    field.fill(PAYLOAD, new Locator.FillOptions().setTimeout(5_000));
                    field.press("Tab", new Locator.PressOptions().setTimeout(5_000));
                    filled++;
                } catch (PlaywrightException redrawn) {
                    // an answer to the field before drew it anew
                }
            }
        }
        return filled;
    }

    private static List<String> watched(Page page) {
        List<String> problems = new ArrayList<>();
        page.onDialog(dialog -> {
            problems.add("a dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onPageError(problems::add);
        page.onResponse(response -> {
            if (response.status() >= 500) {
                problems.add(response.status() + " " + response.url());
            }
        });
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                problems.add(message.text());
            }
        });
        return problems;
    }

    private static void assertUnhurt(Page page, String where, List<String> problems) {
        assertThat(page.evaluate("window.hit === undefined"))
                .as("something ran on " + where)
                .isEqualTo(true);
        assertThat(page.locator("img[src=x]").count())
                .as("an element came of it on " + where)
                .isZero();
        assertThat(page.evaluate("[...document.scripts].some(script => script.text.includes('window.hit=1'))"))
                .as("a script came of it on " + where)
                .isEqualTo(false);
        assertThat(page.content()).as("an expression ran on " + where).doesNotContain("%_\\49");
        assertThat(problems).as(where).isEmpty();
    }

    private static long accounts() {
        return RunningSystem.get().database().call(connection -> {
            try (PreparedStatement count = connection.prepareStatement("SELECT count(*) FROM account")) {
                ResultSet row = count.executeQuery();
                row.next();
                return row.getLong(1);
            }
        });
    }
}
