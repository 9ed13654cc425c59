package kaigo.certificate.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import kaigo.account.model.OrganisationKind;
import kaigo.certificate.model.CertificateAuthority;
import kaigo.certificate.model.CertificateSerial;
import kaigo.certificate.model.CertificateSubject;
import kaigo.certificate.model.RootAuthority;
import kaigo.certificate.model.Validity;
import kaigo.it.FromOutside;
import kaigo.it.RunningSystem;
import kaigo.it.Tls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 伝送: TLS 1.3 only, a client certificate of ours at the services listener, each path at its own listener. */
class TransportIT extends FromOutside {
    private static final String PASSWORD = "a test's certificate";
    private static final CertificateSubject OFFICE =
            new CertificateSubject(OrganisationKind.OFFICE, "1399990019", "見本事業所");

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void tls_1_2_is_refused(boolean open) throws Exception {
        URI address = open ? Tls.open("/health") : Tls.services("/login/services.xhtml");

        HandshakeLog log = new HandshakeLog();

        assertThatThrownBy(() -> handshake(address, "TLSv1.2")).isInstanceOf(SSLHandshakeException.class);
        assertThat(log.linesSince()).anySatisfy(line -> assertThat(line).contains("Fatal (PROTOCOL_VERSION)"));
    }

    @Test
    void no_certificate_is_refused_at_the_services_listener() {
        assertThatThrownBy(() -> get(Tls.publicClient(), Tls.services("/login/services.xhtml")))
                .isInstanceOf(IOException.class);
    }

    @Test
    void a_certificate_of_another_authority_is_refused() {
        CertificateAuthority other = RootAuthority.found("別の認証局", Instant.now()).foundIssuing("別の発行認証局", Instant.now());

        assertThatThrownBy(() -> get(client(issued(other, Validity.from(Instant.now(), Validity.CLIENT)))))
                .isInstanceOf(IOException.class);
    }

    @Test
    void a_certificate_out_of_its_time_is_refused() {
        Instant now = Instant.now();
        Validity past = Validity.from(now.minus(Duration.ofDays(2)), Period.ofDays(1));
        Validity future = Validity.from(now.plus(Duration.ofDays(1)), Period.ofDays(1));

        assertThatThrownBy(() -> get(client(issued(ours(), past)))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> get(client(issued(ours(), future)))).isInstanceOf(IOException.class);
    }

    @Test
    void a_server_certificate_is_no_client_certificate() {
        byte[] server = ours().serverPkcs12(
                        List.of("localhost"),
                        List.of(),
                        Validity.from(Instant.now(), Validity.SERVER),
                        PASSWORD.toCharArray());

        assertThatThrownBy(() -> get(client(server))).isInstanceOf(IOException.class);
    }

    @Test
    void a_certificate_that_the_register_does_not_know_opens_nothing() throws Exception {
        byte[] unrecorded = issued(ours(), Validity.from(Instant.now(), Validity.CLIENT));

        assertThat(get(client(unrecorded)).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "/service/home.xhtml", "/insurer/home.xhtml", "/central/home.xhtml", "/board/home.xhtml",
        "/login/services.xhtml", "/nothing", "/WEB-INF/web.xml", "/resources/k/field.xhtml"
    })
    void the_public_listener_does_not_know_the_services_pages(String path) throws Exception {
        assertThat(get(Tls.publicClient(), Tls.open(path)).statusCode()).isEqualTo(404);
    }

    @Test
    void plain_http_only_leads_to_the_public_listener() throws Exception {
        int port = RunningSystem.get().ports().http();
        HttpResponse<String> answer =
                get(HttpClient.newHttpClient(), URI.create("http://localhost:" + port + "/portal/index.xhtml"));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("location"))
                .contains(Tls.open("/portal/index.xhtml").toString());
    }

    @Test
    void every_answer_carries_the_security_headers() throws Exception {
        for (String path : List.of("/portal/index.xhtml", "/health", "/nothing", "/mypage/home.xhtml")) {
            HttpResponse<String> answer = get(Tls.publicClient(), Tls.open(path));

            assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .singleElement()
                    .satisfies(policy -> {
                        assertThat(policy).contains("frame-ancestors 'none'").doesNotContain("unsafe-eval");
                        assertThat(policy).doesNotContain("script-src 'self' 'unsafe-inline'");
                    });
        }
    }

    @Test
    void a_request_without_session_is_led_to_login_in_its_own_way() throws Exception {
        HttpRequest.Builder page = HttpRequest.newBuilder(Tls.open("/mypage/home.xhtml"));

        assertThat(send(page.copy()).headers().firstValue("location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith("/login/public.xhtml"));
        assertThat(send(page.copy().header("Faces-Request", "partial/ajax")).body())
                .isEqualTo("<partial-response><redirect url=\"/login/public.xhtml\"/></partial-response>");
        assertThat(send(page.copy().header("Sec-Fetch-Site", "cross-site").header("Sec-Fetch-Mode", "navigate"))
                        .headers()
                        .firstValue("Refresh"))
                .contains("0");
    }

    @Test
    void a_form_of_another_site_is_refused() throws Exception {
        HttpRequest.Builder forged = HttpRequest.newBuilder(Tls.open("/logout"))
                .header("Sec-Fetch-Site", "cross-site")
                .POST(HttpRequest.BodyPublishers.noBody());

        assertThat(send(forged).statusCode()).isEqualTo(403);
    }

    private static CertificateAuthority ours() {
        return RunningSystem.get().keys().authority();
    }

    private static byte[] issued(CertificateAuthority authority, Validity validity) {
        return authority.clientPkcs12(OFFICE, CertificateSerial.random(), validity, PASSWORD.toCharArray());
    }

    private static HttpClient client(byte[] pkcs12) throws Exception {
        Path file = Files.createTempFile("transport", ".p12");
        Files.write(file, pkcs12);
        return Tls.client(file, PASSWORD);
    }

    private static HttpResponse<String> get(HttpClient client) throws Exception {
        return get(client, Tls.services("/login/services.xhtml"));
    }

    private static HttpResponse<String> get(HttpClient client, URI address) throws Exception {
        return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return Tls.publicClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static void handshake(URI address, String protocol) throws Exception {
        HttpClient trusting = Tls.publicClient();
        try (SSLSocket socket = (SSLSocket)
                trusting.sslContext().getSocketFactory().createSocket(address.getHost(), address.getPort())) {
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setProtocols(new String[] {protocol});
            socket.setSSLParameters(parameters);
            socket.startHandshake();
        }
    }
}
