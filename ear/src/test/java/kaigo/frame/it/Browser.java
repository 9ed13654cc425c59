package kaigo.frame.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ClientCertificate;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import kaigo.it.RunningSystem;
import kaigo.starter.DemoSystem;
import kaigo.starter.demo.DemoAccount;

/**
 * ブラウザ: one user with his own browser. {@link #services} and {@link #mypage} log in as an account of the demo;
 * {@link #seen} checks and photographs the page he is on.
 */
public final class Browser implements AutoCloseable {
    private static final Path SCREENS = Path.of("target", "screens");
    private static final List<Integer> WIDTHS = List.of(390, 820, 1280);
    private static final int HEIGHT = 900;
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");
    private static final int SERVER_ERROR = 500;
    /** So long nothing may be on its way for a page to count as come to rest. */
    private static final long REST_MILLIS = 200;

    /** A request of which nothing was heard for so long was given up with the page that asked. */
    private static final long FORGOTTEN_MILLIS = 10_000;

    private static final int LOOK_MILLIS = 20;

    private static boolean demoLoaded;
    /** One Chromium for the whole run: starting it costs more than most walks. */
    private static com.microsoft.playwright.Browser chromium;

    private final BrowserContext context;
    private final Page page;
    private final URI base;
    private final List<String> problems = new ArrayList<>();
    private final Set<Request> onTheWay = new HashSet<>();
    private long changedAt = System.nanoTime();

    private Browser(URI base, DemoAccount account) {
        this.base = base;
        NewContextOptions options = new NewContextOptions()
                .setIgnoreHTTPSErrors(true)
                .setLocale("ja-JP")
                .setTimezoneId("Asia/Tokyo");
        if (account != null) {
            options.setClientCertificates(
                    List.of(new ClientCertificate(base.resolve("/").toString().replaceAll("/$", ""))
                            .setPfxPath(account.certificate())
                            .setPassphrase(account.certificatePassword())));
        }
        context = chromium().newContext(options);
        page = context.newPage();
        page.onRequest(this::begun);
        page.onRequestFinished(this::ended);
        page.onRequestFailed(this::ended);
        page.onDownload(download -> onTheWay.clear());
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type()) && !message.text().startsWith("Failed to load resource")) {
                problems.add(message.text());
            }
        });
        page.onPageError(problems::add);
        page.onResponse(response -> {
            if (response.status() >= SERVER_ERROR) {
                problems.add(response.status() + " " + response.url());
            }
        });
        page.setViewportSize(WIDTHS.get(WIDTHS.size() - 1), HEIGHT);
    }

    private static synchronized com.microsoft.playwright.Browser chromium() {
        if (chromium == null) {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            chromium = playwright
                    .chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(Path.of("/usr/bin/chromium"))
                            .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
        }
        return chromium;
    }

    /** Anybody, on the public listener. */
    public static Browser anybody() {
        loadDemo();
        return new Browser(RunningSystem.get().open(), null);
    }

    /** Not logged in, on the services listener, with this PKCS#12. */
    public static Browser withCertificate(Path certificate, String password) {
        loadDemo();
        DemoAccount nobody = new DemoAccount("", "", "", "", "", "", certificate, password, "");
        return new Browser(RunningSystem.get().services(), nobody);
    }

    /** Logged in on the services listener, with the certificate of the account's organisation. */
    public static Browser services(String login) {
        DemoAccount account = account(login);
        return new Browser(RunningSystem.get().services(), account).logIn(account, "/login/services.xhtml");
    }

    /** Logged in on マイページ. */
    public static Browser mypage(String login) {
        return new Browser(RunningSystem.get().open(), null).logIn(account(login), "/login/public.xhtml");
    }

    /** In the same tab, after the session was lost. */
    public Browser logInAgain(String login) {
        return logIn(account(login), "/login/public.xhtml");
    }

    private static DemoAccount account(String login) {
        loadDemo();
        return RunningSystem.get().accounts().require(login);
    }

    private static synchronized void loadDemo() {
        if (!demoLoaded) {
            DemoSystem system = RunningSystem.get();
            system.loadDemoData();
            demoLoaded = true;
        }
    }

    private Browser logIn(DemoAccount account, String loginPage) {
        open(loginPage);
        fill("f:user:input", account.login());
        fill("f:password:input", account.password());
        click("f:next");
        fill("f:code:input", RunningSystem.get().otp(account.login()));
        click("f:enter");
        return this;
    }

    /** The page itself, for what isn't offered here. */
    public Page page() {
        return page;
    }

    public Browser open(String path) {
        page.navigate(base.resolve(path).toString());
        rest();
        return this;
    }

    /** Types into the field with this client id. */
    public Browser fill(String id, String text) {
        page.fill("[id='" + id + "']", text);
        return this;
    }

    /** Presses the button or link with this client id, and waits for what comes. */
    public Browser click(String id) {
        page.click("[id='" + id + "']");
        rest();
        return this;
    }

    /** Waits until the page is there and nothing has been on its way for a moment. */
    public Browser rest() {
        page.waitForLoadState(LoadState.LOAD);
        changed();
        while (!restsFor(onTheWay.isEmpty() ? REST_MILLIS : FORGOTTEN_MILLIS)) {
            page.waitForTimeout(LOOK_MILLIS);
        }
        page.waitForLoadState(LoadState.LOAD);
        return this;
    }

    private boolean restsFor(long millis) {
        return System.nanoTime() - changedAt >= TimeUnit.MILLISECONDS.toNanos(millis);
    }

    private void changed() {
        changedAt = System.nanoTime();
    }

    private void begun(Request request) {
        if (request.isNavigationRequest()) {
            onTheWay.clear(); // what the page before had asked for ends with it
        }
        onTheWay.add(request);
        changed();
    }

    private void ended(Request request) {
        onTheWay.remove(request);
        changed();
    }

    /** The page as a whole: accessible and without sideways scrolling at every width, nothing broken; its pictures are kept. */
    public Browser seen(String name) {
        for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            page.screenshot(new ScreenshotOptions()
                    .setPath(SCREENS.resolve(name + "-" + width + ".png"))
                    .setFullPage(true));
            assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as("sideways scrolling of %s at %d px", name, width)
                    .isEqualTo(0);
            assertThat(violations()).as("axe on %s at %d px", name, width).isEmpty();
        }
        assertThat(problems).as("what broke on the way to %s", name).isEmpty();
        return this;
    }

    private List<String> violations() {
        return new AxeBuilder(page)
                .setLegacyMode(true).withTags(RULES).analyze().getViolations().stream()
                        .map(Browser::line)
                        .toList();
    }

    private static String line(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
