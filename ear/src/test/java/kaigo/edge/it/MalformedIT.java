package kaigo.edge.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kaigo.edge.it.Line.Answer;
import kaigo.frame.it.Browser;
import kaigo.it.FromOutside;
import kaigo.starter.demo.DemoAccount;
import org.junit.jupiter.api.Test;

/**
 * 壊れた要求: two thousand requests that no browser of ours would send, to every address, as anybody and as every role:
 * never a failure of the server, never a word of what is behind it, never an echo that runs.
 */
class MalformedIT extends FromOutside {
    private static final int REQUESTS = 2_000;
    private static final int AT_ONCE = 4;
    private static final long SEED = 20261124;

    private static final List<String> PATHS = List.of(
            "%s/",
            "%s%%00",
            "%s;jsessionid=abc",
            "%s/..;/",
            "/..%s",
            "/%%2e%%2e%s",
            "/.%s",
            "/x/../..%s",
            "%s%%c0%%af",
            "%s%%ff",
            "/\\..%s",
            "%s%%zz",
            "%s%%",
            "%s.bak",
            "%s~",
            "/WEB-INF%s",
            "%s/WEB-INF/web.xml",
            "/arq/..%s",
            "//evil.example%s",
            "%s/%%u3042",
            "%s\u00e3\u0081\u0082");

    private static final List<String> VALUES = List.of(
            "%27%20OR%201%3D1--",
            "%27%3BDROP%20TABLE%20account%3B--",
            "%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E",
            "-1",
            "0",
            "99999999999999999999",
            "%00",
            "%ff%fe",
            "%zz",
            "%ED%A0%80",
            "..%2F..%2Fetc%2Fpasswd",
            "%0d%0aX-Injected:%201",
            "%23%7B7*7%7D",
            "%24%7B7*7%7D",
            "a".repeat(3000),
            "NaN",
            "1e400",
            "%F0%A0%AE%B7",
            "",
            "javascript:alert(1)",
            "http://evil.example/",
            "2026-02-30");

    private static final List<String> NAMES = List.of(
            "id",
            "application",
            "insurer",
            "insured",
            "feed",
            "kind",
            "tab",
            "page",
            "q",
            "consent",
            "batch",
            "attachment",
            "out",
            "jakarta.faces.ViewState",
            "jakarta.faces.source",
            "jakarta.faces.partial.ajax",
            "ln",
            "v",
            "primefaces.nonce",
            "step");

    private static final List<String> FIELDS = List.of(
            "Faces-Request: partial/ajax",
            "Content-Type: multipart/form-data",
            "Content-Type: multipart/form-data; boundary=x",
            "Content-Type: application/json",
            "Content-Type: application/x-java-serialized-object",
            "Content-Type: text/xml",
            "Content-Type: application/x-www-form-urlencoded; charset=nonsense",
            "Accept-Language: ../../x",
            "Accept: ;;;",
            "Cookie: __Host-kaigo-public=../../x; __Host-kaigo-services=%00",
            "Range: bytes=0-1,5-900000",
            "If-Modified-Since: yesterday",
            "X-Forwarded-For: 127.0.0.1",
            "X-Forwarded-Proto: http",
            "X-HTTP-Method-Override: DELETE",
            "Host: evil.example",
            "Expect: 200-ok",
            "Upgrade: h2c",
            "Origin: https://evil.example",
            "Sec-Fetch-Site: cross-site",
            "Content-Encoding: gzip",
            "Referer: javascript:1");

    private static final List<String> BODIES = List.of(
            "",
            "jakarta.faces.ViewState=stateless&f=f",
            "jakarta.faces.ViewState=-1%3A-1&form=form&form_SUBMIT=1",
            "jakarta.faces.ViewState=%00&jakarta.faces.partial.ajax=true&jakarta.faces.source=x&jakarta.faces.partial.execute=@all",
            "--x\r\nbroken",
            "--x\r\nContent-Disposition: form-data; name=\"f:file\"; filename=\"../../a.jsp\"\r\n\r\n<%\r\n--x--\r\n",
            "{\"a\":[[[[[[[[",
            "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
            "%zz=%zz&&&===",
            "a=b&".repeat(300),
            "f=f&f%3Auser%3Ainput=%00&f%3Apassword%3Ainput=%ff&f%3Anext=next");

    private final Random random = new Random(SEED);

    @Test
    void nothing_breaks_and_nothing_is_betrayed() throws Exception {
        List<Line> lines = new ArrayList<>(List.of(Line.inPublic()));
        List<Browser> browsers = new ArrayList<>();
        try {
            for (DemoAccount account : Roles.all()) {
                Browser browser = Browser.services(account.login());
                browsers.add(browser);
                lines.add(Roles.continuing(browser, account));
            }
            for (DemoAccount account : Roles.withMypage()) {
                Browser browser = Browser.mypage(account.login());
                browsers.add(browser);
                lines.add(Roles.continuingInPublic(browser));
            }
            assertThat(send(lines)).isEmpty();
        } finally {
            browsers.forEach(Browser::close);
        }
    }

    private List<String> send(List<Line> lines) throws Exception {
        List<String> addresses = new ArrayList<>(Addresses.all());
        addresses.addAll(Addresses.assets());
        addresses.remove("/logout");
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < REQUESTS; i++) {
                Line line = lines.get(i % lines.size());
                String request = request(addresses.get(i % addresses.size()), line);
                answers.add(threads.submit(() -> judged(request, line)));
            }
            List<String> faults = new ArrayList<>();
            for (Future<String> answer : answers) {
                if (!answer.get().isEmpty()) {
                    faults.add(answer.get());
                }
            }
            return faults;
        } finally {
            threads.shutdownNow();
        }
    }

    private String request(String address, Line line) {
        int kind = random.nextInt(10);
        String target = kind < 3 ? any(PATHS).formatted(address) : address;
        if (kind >= 2) {
            StringBuilder query = new StringBuilder("?");
            for (int i = random.nextInt(4); i >= 0; i--) {
                query.append(any(NAMES)).append('=').append(any(VALUES)).append('&');
            }
            target += query;
        }
        String body = kind % 2 == 0 ? any(BODIES) : "";
        String method = body.isEmpty() ? any(List.of("GET", "GET", "HEAD", "POST", "PUT", "get", "G\tT")) : "POST";
        StringBuilder request = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
        request.append("Host: localhost:").append(line.port()).append("\r\nConnection: close\r\n");
        if (random.nextInt(8) > 0) {
            request.append("Cookie: ").append(line.cookie()).append("\r\n");
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            request.append(any(FIELDS)).append("\r\n");
        }
        if (!body.isEmpty()) {
            request.append("Content-Length: ").append(body.length()).append("\r\n");
            if (random.nextBoolean()) {
                request.append("Content-Type: application/x-www-form-urlencoded\r\n");
            }
        }
        return request + "\r\n" + body;
    }

    private static String judged(String request, Line line) throws IOException {
        Answer answer = line.send(request);
        String fault = "";
        if (answer.status() >= 500 || answer.whole().endsWith("NO END")) {
            fault = answer.whole().lines().findFirst().orElse("")
                    + (answer.whole().endsWith("NO END") ? " NO END" : "");
        } else if (!answer.betrayal().isEmpty()) {
            fault = answer.betrayal();
        } else if (answer.whole().contains("<script>alert(1)</script>")
                || !answer.header("X-Injected").isEmpty()
                || answer.whole().contains("root:x:0")) {
            fault = "an echo that runs";
        } else if (!answer.body().isEmpty()
                && answer.header("Content-Security-Policy").size() != 1) {
            fault = "no policy";
        }
        return fault.isEmpty()
                ? ""
                : fault + " ← "
                        + request.substring(0, Math.min(600, request.length())).replace("\r\n", "⏎");
    }

    private String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
