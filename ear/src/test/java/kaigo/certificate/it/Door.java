package kaigo.certificate.it;

import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaigo.it.RunningSystem;
import kaigo.it.Tls;
import kaigo.starter.demo.DemoAccount;

/** The door of the services listener, for one client with one certificate: certificate, password, code. */
final class Door {
    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"");
    private static final Pattern NONCE = Pattern.compile("csp.init\\('([^']+)'\\)");

    private final HttpClient client;
    private String cookie = "";
    private String body = "";

    Door(HttpClient client) {
        this.client = client;
    }

    HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(Tls.services(path)));
    }

    /** @return the answer to the last step that was taken */
    HttpResponse<String> logIn(DemoAccount account) throws Exception {
        HttpResponse<String> answer = enterPassword(account);
        if (answer.statusCode() != 302) {
            return answer;
        }
        get("/login/code.xhtml");
        return post(
                "/login/code.xhtml",
                "f=f&f:enter=enter&f:code:input=" + RunningSystem.get().otp(account.login()));
    }

    HttpResponse<String> enterPassword(DemoAccount account) throws Exception {
        get("/login/services.xhtml");
        return post(
                "/login/services.xhtml",
                "f=f&f:next=next&f:user:input=" + account.login() + "&f:password:input=" + encoded(account.password()));
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        String state = first(VIEW_STATE);
        String nonce = first(NONCE);
        return send(HttpRequest.newBuilder(Tls.services(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form + "&jakarta.faces.ViewState=" + encoded(state)
                        + (nonce.isEmpty() ? "" : "&primefaces.nonce=" + encoded(nonce)))));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        answer.headers().firstValue("set-cookie").ifPresent(set -> cookie = set.substring(0, set.indexOf(';')));
        body = answer.body();
        return answer;
    }

    private String first(Pattern pattern) {
        Matcher found = pattern.matcher(body);
        return found.find() ? found.group(1) : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
