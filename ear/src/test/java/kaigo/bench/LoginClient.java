package kaigo.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaigo.account.model.Totp;

/** One person at the public login: fills the two forms as a browser does. */
final class LoginClient {
    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"");
    private static final int REDIRECT = 302;

    /** Sent along by PrimeFaces' script: the page's scripts keep their nonce when the page is shown again. */
    private static final Pattern NONCE = Pattern.compile("csp.init\\('([^']+)'\\)");

    private final HttpClient client;
    private final URI site;
    private String cookie = "";
    private String viewState = "";
    private String nonce = "";

    LoginClient(HttpClient client, URI site) {
        this.client = client;
        this.site = site;
    }

    /** The whole way in. @throws IllegalStateException when it leads elsewhere */
    void logIn(String login, String password, Totp totp) throws IOException, InterruptedException {
        open();
        require(password(login, password), "/login/code.xhtml");
        get("/login/code.xhtml");
        String code = totp.codeAt(Instant.now());
        require(post("/login/code.xhtml", "f=f&f:enter=x&f:code:input=" + code), "/mypage/home.xhtml");
    }

    void open() throws IOException, InterruptedException {
        get("/login/public.xhtml");
    }

    HttpResponse<String> password(String login, String password) throws IOException, InterruptedException {
        return post(
                "/login/public.xhtml",
                "f=f&f:next=x&f:user:input=" + encoded(login) + "&f:password:input=" + encoded(password));
    }

    private void get(String path) throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(site.resolve(path)).GET());
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        String body = form + "&jakarta.faces.ViewState=" + encoded(viewState) + "&primefaces.nonce=" + encoded(nonce);
        return send(HttpRequest.newBuilder(site.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        answer.headers().firstValue("set-cookie").ifPresent(set -> cookie = set.substring(0, set.indexOf(';')));
        viewState = first(VIEW_STATE, answer.body());
        nonce = first(NONCE, answer.body());
        return answer;
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group(1) : "";
    }

    private static void require(HttpResponse<String> answer, String address) {
        String location = answer.headers().firstValue("location").orElse("");
        if (answer.statusCode() != REDIRECT || !location.endsWith(address)) {
            throw new IllegalStateException("not on to " + address + " but " + answer.statusCode() + " " + location);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
