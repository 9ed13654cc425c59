package kaigo.edge.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kaigo.frame.it.Browser;
import kaigo.it.FromOutside;
import kaigo.it.RunningSystem;
import kaigo.starter.demo.DemoAccount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * 内容の制限の巡回: every page there is, as every role and as anybody, and what they link to: what a page brings is what its
 * policy lets run, and the browser stops nothing.
 */
class PolicyWalkUIT extends FromOutside {
    /** How many addresses of the same page with other parameters are looked at. */
    private static final int EACH = 1;

    private static final int MOST = 25;
    private static final Pattern SCRIPT = Pattern.compile("<script\\b([^>]*)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern STYLE = Pattern.compile("<style\\b([^>]*)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern HANDLER = Pattern.compile("<[a-z][^>]*\\son[a-z]+\\s*=", Pattern.CASE_INSENSITIVE);
    private static final Pattern ATTRIBUTE =
            Pattern.compile("<[a-z][^>]*\\sstyle=\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern NONCE = Pattern.compile("script-src 'self' 'nonce-([^']+)'");
    /** A width or a place that is data, and what PrimeFaces hides. */
    private static final Pattern DATA = Pattern.compile(
            "((width|left|inset-inline-start|--k-[a-z-]+):\\s*-?[0-9.]+(%|px|rem)?|display:\\s*none);?\\s*");

    static Stream<String> roles() {
        return Roles.all().stream().map(DemoAccount::login);
    }

    @ParameterizedTest
    @MethodSource("roles")
    void on_the_services_listener(String login) {
        try (Browser browser = Browser.services(login)) {
            walk(browser, RunningSystem.get().services(), Roles.area(browser));
        }
    }

    @Test
    void on_my_page() {
        for (DemoAccount account : Roles.withMypage()) {
            try (Browser browser = Browser.mypage(account.login())) {
                walk(browser, RunningSystem.get().open(), "/mypage/");
            }
        }
    }

    @Test
    void as_anybody() {
        try (Browser browser = Browser.anybody()) {
            walk(browser, RunningSystem.get().open(), "/(portal|login)/");
        }
    }

    /** All pages of the area first, and one that isn't for this role; then what they lead to. */
    private static void walk(Browser browser, URI site, String area) {
        List<String> stopped = new ArrayList<>();
        browser.page().onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                stopped.add(message.text());
            }
        });
        Deque<String> ahead = new ArrayDeque<>();
        Addresses.pages().stream().filter(page -> page.matches(area + ".*")).forEach(ahead::add);
        ahead.add("/central/home.xhtml");
        ahead.add("/nothing");
        Map<String, Integer> looks = new HashMap<>();
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < MOST && !ahead.isEmpty(); i++) {
            String address = ahead.poll();
            if (looks.merge(address.replaceAll("[?#].*", ""), 1, Integer::sum) > EACH) {
                continue;
            }
            Response response = opened(browser.page(), site.resolve(address));
            if (response != null) {
                faults.addAll(faults(address, response));
                ahead.addAll(links(browser.page(), site));
            }
        }
        assertThat(faults).isEmpty();
        assertThat(stopped).as("stopped by the browser").isEmpty();
    }

    /** Null for what a browser saves instead of showing it. */
    private static Response opened(Page page, URI address) {
        try {
            return page.navigate(address.toString());
        } catch (PlaywrightException download) {
            assertThat(download.getMessage()).containsAnyOf("Download is starting", "ERR_ABORTED");
            return null;
        }
    }

    private static List<String> links(Page page, URI site) {
        List<String> links = new ArrayList<>();
        for (Object href : (List<?>) page.evaluate("[...document.querySelectorAll('a[href]')].map(a => a.href)")) {
            String link = href.toString();
            if (link.startsWith(site + "/") && !link.contains("/logout")) {
                links.add(link.substring(site.toString().length()));
            }
        }
        return links;
    }

    private static List<String> faults(String address, Response response) {
        List<String> faults = new ArrayList<>();
        String type = response.headerValue("content-type");
        if (response.status() >= 500) {
            faults.add(address + " " + response.status());
        }
        String policy = response.headerValue("content-security-policy");
        if (policy == null) {
            return List.of(address + " has no policy");
        }
        if (type == null || !type.startsWith("text/html")) {
            return faults;
        }
        Matcher nonce = NONCE.matcher(policy);
        String allowed = nonce.find() ? "nonce=\"" + nonce.group(1) + "\"" : "no nonce";
        String html = response.text();
        all(SCRIPT, html)
                .filter(script ->
                        !script.group(1).contains(allowed) && !script.group(1).contains(" src=\"/"))
                .forEach(script -> faults.add(address + " " + script.group()));
        all(STYLE, html)
                .filter(style -> !style.group(1).contains(allowed))
                .forEach(style -> faults.add(address + " " + style.group()));
        all(HANDLER, html).forEach(handler -> faults.add(address + " " + handler.group()));
        all(ATTRIBUTE, html)
                .filter(style -> !DATA.matcher(style.group(1)).matches())
                .forEach(style -> faults.add(address + " " + style.group()));
        return faults;
    }

    private static Stream<MatchResult> all(Pattern pattern, String html) {
        return pattern.matcher(html).results();
    }
}
