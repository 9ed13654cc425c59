package kaigo.account.it;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kaigo.it.Tls;

/** A browser in its simplest form: keeps the session cookie, fills the login forms, follows no redirect by itself. */
public final class Visitor {
    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"");
    /** Sent along by PrimeFaces' script: the page's scripts keep their nonce when the page is shown again. */
    private static final Pattern NONCE = Pattern.compile("csp.init\\('([^']+)'\\)");

    private final HttpClient client;
    private final URI site;
    private final String loginPage;
    private String cookie = "";
    private String setCookie = "";
    private String page;
    private String viewState;
    private String nonce;

    private Visitor(HttpClient client, URI site, String loginPage) {
        this.client = client;
        this.site = site;
        this.loginPage = loginPage;
    }

    /** At the services listener, with the newcomer's certificate. */
    public static Visitor withCertificateOf(Newcomer newcomer) throws Exception {
        HttpClient client = Tls.client(newcomer.certificate(), Newcomer.CERTIFICATE_PASSWORD);
        return new Visitor(client, Tls.services("/"), "/login/services.xhtml");
    }

    public static Visitor inPublic() throws Exception {
        return new Visitor(Tls.publicClient(), Tls.open("/"), "/login/public.xhtml");
    }

    public HttpResponse<String> get(String path) throws Exception {
        page = path;
        return send(HttpRequest.newBuilder().GET());
    }

    /** パスワードの段階, from the login page on. */
    HttpResponse<String> enterPassword(String login, String password) throws Exception {
        get(loginPage);
        return enterPasswordHere(login, password);
    }

    /** On the login page, already open. */
    HttpResponse<String> enterPasswordHere(String login, String password) throws Exception {
        return post(Map.of("f", "f", "f:user:input", login, "f:password:input", password, "f:next", "next"));
    }

    /** 確認コードの段階, on the code page. */
    HttpResponse<String> enterCode(String code) throws Exception {
        return post(Map.of("f", "f", "f:code:input", code, "f:enter", "enter"));
    }

    /** Past the password, with the code page open. */
    Visitor atCode(Newcomer newcomer) throws Exception {
        get(location(enterPassword(newcomer.login(), Newcomer.PASSWORD)));
        return this;
    }

    /** The whole way in; the answer is the redirect to the first page. */
    public HttpResponse<String> logIn(Newcomer newcomer) throws Exception {
        return atCode(newcomer).enterCode(newcomer.totp().codeAt(Instant.now()));
    }

    /** Presses a button of the form f on the page last shown, with these fields filled. */
    HttpResponse<String> press(String button, Map<String, String> fields) throws Exception {
        return pressIn("f", button, fields);
    }

    /** The same in a form of another name. */
    public HttpResponse<String> pressIn(String form, String button, Map<String, String> fields) throws Exception {
        Map<String, String> all = new HashMap<>(Map.of(form, form, form + ":" + button, button));
        fields.forEach((field, value) -> all.put(form + ":" + field + ":input", value));
        return post(all);
    }

    /** As if the page last shown were that of another address: a forged form. */
    Visitor at(String path) {
        page = path;
        return this;
    }

    /** Follows a redirect. */
    public HttpResponse<String> follow(HttpResponse<String> redirect) throws Exception {
        return get(location(redirect));
    }

    /** Any request to any path of the listener, with the session's cookie. */
    HttpResponse<String> send(String path, HttpRequest.Builder request) throws Exception {
        page = path;
        return send(request);
    }

    HttpResponse<String> logOut() throws Exception {
        page = "/logout";
        return post(Map.of());
    }

    public String cookie() {
        return cookie;
    }

    /** The last Set-Cookie header, whole. */
    String setCookie() {
        return setCookie;
    }

    /** Presents a cookie that somebody else was given. */
    Visitor carrying(String foreign) {
        cookie = foreign;
        return this;
    }

    public static String location(HttpResponse<String> redirect) {
        return URI.create(redirect.headers().firstValue("location").orElse("")).getPath();
    }

    private HttpResponse<String> post(Map<String, String> fields) throws Exception {
        String form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        String body = viewState == null
                ? form
                : form + "&jakarta.faces.ViewState=" + encoded(viewState) + "&primefaces.nonce=" + encoded(nonce);
        return send(HttpRequest.newBuilder()
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        request.uri(site.resolve(page));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        answer.headers().allValues("set-cookie").stream()
                .filter(set -> set.startsWith("__Host-kaigo"))
                .forEach(set -> {
                    setCookie = set;
                    cookie = set.substring(0, set.indexOf(';'));
                });
        viewState = first(VIEW_STATE, answer.body());
        nonce = first(NONCE, answer.body());
        return answer;
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group(1) : null;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
