package kaigo.edge.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kaigo.edge.it.Line.Answer;
import kaigo.it.FromOutside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 応答ヘッダーと方法: every answer carries them, whoever gave it; only what is spoken here is answered. */
class HeadersIT extends FromOutside {
    private static final List<String> ERRORS = List.of(
            "/nothing",
            "/portal/nothing.xhtml",
            "/WEB-INF/web.xml",
            "/META-INF/MANIFEST.MF",
            "/resources/kaigo/css/no.css",
            "/jakarta.faces.resource/no.js.xhtml?ln=no",
            "/portal/",
            "/resources/",
            "/.git/config",
            "/central/home.xhtml",
            "/portal/index.xhtml;jsessionid=x",
            "/%2e%2e/WEB-INF/web.xml",
            "/wildfly-services",
            "/management",
            "/console");

    static Stream<String> addresses() {
        return Stream.of(Addresses.all(), Addresses.assets(), ERRORS).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void every_answer_carries_the_headers(String address) throws Exception {
        for (String method : List.of("GET", "HEAD", "POST", "OPTIONS", "PUT", "DELETE", "PATCH", "FOO")) {
            Answer answer = Line.inPublic().ask(method, address);

            assertThat(answer.status()).as(method).isBetween(200, 499);
            assertThat(faults(answer))
                    .as("%s %s: %s", method, address, answer.head())
                    .isEmpty();
            if (!address.contains("-INF/")) {
                assertThat(answer.header("X-Request-Id"))
                        .as("%s %s", method, address)
                        .hasSize(1);
            }
            if (!List.of("GET", "HEAD", "POST").contains(method) && !address.matches("/api/.*|.*-INF/.*")) {
                assertThat(answer.status()).as(method).isEqualTo(405);
            }
            if (answer.body().contains("<html") && answer.status() >= 400 && !address.contains("-INF/")) {
                assertThat(answer.body())
                        .as("%s %s: a page in Japanese", method, address)
                        .contains("<html lang=\"ja\"", "この番号をお知らせください");
            }
        }
    }

    @Test
    void plain_http_leads_to_tls_with_the_same_headers() throws Exception {
        for (String address : List.of("/", "/portal/index.xhtml?a=b", "/nothing", "/wildfly-services/ejb/v1")) {
            Answer answer = Line.inTheClear().ask("GET", address);

            assertThat(answer.status()).isEqualTo(302);
            assertThat(faults(answer)).as(answer.head()).isEmpty();
            assertThat(answer.header("Location")).singleElement().asString().startsWith("https://localhost:");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "CONNECT"})
    void nothing_is_echoed(String method) throws Exception {
        Answer answer = Line.inPublic().ask(method, "/portal/index.xhtml", "X-Secret: do-not-echo");

        assertThat(answer.status()).isIn(400, 405);
        assertThat(answer.whole()).doesNotContain("do-not-echo");
    }

    /** The application sees none of these; the server turns them away by itself. */
    @Test
    void too_much_of_anything_is_refused() throws Exception {
        Line line = Line.inPublic();

        assertThat(line.ask("GET", "/health", "X-Long: " + "a".repeat(40_000)).status())
                .isEqualTo(400);
        assertThat(line.ask("GET", "/" + "a".repeat(40_000)).status()).isEqualTo(400);
        assertThat(line.ask("GET", "/health?" + "a=b&".repeat(700)).status()).isEqualTo(400);
        assertThat(line.ask("GET", "/health", lines("X-%d: a", 150)).status()).isEqualTo(400);
        assertThat(line.ask("GET", "/health", "Cookie: " + String.join("; ", lines("c%d=a", 3_000)))
                        .status())
                .isEqualTo(200);
        assertThat(line.post("/login/public.xhtml", form(700), "Content-Type: application/x-www-form-urlencoded")
                        .status())
                .isBetween(400, 499);
        assertThat(line.send(
                                "POST /login/public.xhtml HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 90000000\r\n\r\na=b")
                        .status())
                .isBetween(400, 499);
    }

    @Test
    void one_message_is_one_message() throws Exception {
        Line line = Line.inPublic();
        String start = "POST /logout HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";

        Answer both = line.send(
                start
                        + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /health HTTP/1.1\r\nHost: localhost\r\n\r\n");
        assertThat(both.whole()).doesNotContain("\"UP\"");
        assertThat(line.send(start + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello!")
                        .status())
                .isBetween(300, 499);
        assertThat(line.send(start + "Transfer-Encoding: xchunked\r\n\r\nhello").status())
                .isBetween(300, 501);
    }

    /** What every answer needs and this one lacks, or has and should not. */
    static List<String> faults(Answer answer) {
        List<String> faults = new ArrayList<>();
        for (String name : List.of(
                "Strict-Transport-Security",
                "X-Content-Type-Options",
                "X-Frame-Options",
                "Referrer-Policy",
                "Content-Security-Policy",
                "Cache-Control")) {
            if (answer.header(name).size() != 1) {
                faults.add(name + " " + answer.header(name));
            }
        }
        for (String name : List.of("Server", "X-Powered-By", "Via", "Access-Control-Allow-Origin")) {
            if (!answer.header(name).isEmpty()) {
                faults.add(name + " is there");
            }
        }
        String policy = String.join("", answer.header("Content-Security-Policy"));
        if (!policy.contains("object-src 'none'") && !policy.contains("default-src 'none'")
                || !policy.contains("base-uri 'none'")
                || !policy.contains("frame-ancestors 'none'")
                || policy.contains("unsafe-eval")
                || policy.matches(".*script-src[^;]*unsafe-inline.*")) {
            faults.add(policy);
        }
        for (String cookie : answer.header("Set-Cookie")) {
            if (!cookie.startsWith("__Host-")
                    || !cookie.toLowerCase().contains("secure")
                    || !cookie.contains("HttpOnly")
                    || !cookie.contains("SameSite=Strict")) {
                faults.add(cookie);
            }
        }
        if (!answer.betrayal().isEmpty()) {
            faults.add(answer.betrayal());
        }
        return faults;
    }

    private static String[] lines(String form, int count) {
        String[] lines = new String[count];
        for (int i = 0; i < count; i++) {
            lines[i] = String.format(form, i);
        }
        return lines;
    }

    private static String form(int fields) throws IOException {
        return String.join("&", lines("f%d=x", fields));
    }
}
