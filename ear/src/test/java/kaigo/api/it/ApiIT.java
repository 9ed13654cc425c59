package kaigo.api.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kaigo.account.it.Newcomer;
import kaigo.account.it.Visitor;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Role;
import kaigo.api.model.ApiKeyText;
import kaigo.edge.it.DeclaredPages;
import kaigo.it.FromOutside;
import kaigo.it.RunningSystem;
import kaigo.it.Tls;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** API 接続: certificate and key together open it, nothing else does; every error is a problem. */
class ApiIT extends FromOutside {
    private static final String CITY = "139907";
    private static final String OFFICE = "1370099994";

    /** An organisation may have ten keys that count; those of these tests leave room for others'. */
    @AfterAll
    static void endTheKeys() {
        RunningSystem.get().database().call(connection -> {
            try (Statement end = connection.createStatement()) {
                return end.executeUpdate(
                        "UPDATE api_key SET expires_at = now() WHERE label = 'IT' AND expires_at > now()");
            }
        });
    }

    @Test
    void a_client_with_certificate_and_key_learns_of_its_connection() throws Exception {
        String key = ApiClient.key(OrganisationKind.INSURER, CITY);
        HttpResponse<String> answer =
                ApiClient.of(OrganisationKind.INSURER, CITY, key).get("/api/connection");

        assertThat(answer.statusCode()).isEqualTo(200);
        ModelNode json = ApiClient.json(answer);
        assertThat(json.get("organisation", "number").asString()).isEqualTo(CITY);
        assertThat(json.get("key", "prefix").asString()).isEqualTo(key.substring(0, 14));
        assertThat(json.get("key", "state").asString()).isEqualTo("LIVE");
        assertThat(Instant.parse(json.get("serverTime").asString()))
                .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(5));
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        assertThat(ApiClient.recordOf(answer))
                .isEqualTo("ApiConnectionReading.connection ALLOWED  " + key.substring(0, 14) + " " + CITY + "\n");
    }

    @Test
    void every_fault_of_a_key_looks_alike_and_the_record_tells_them_apart() throws Exception {
        ApiClient city = ApiClient.of(OrganisationKind.INSURER, CITY, null);
        String right = ApiClient.key(OrganisationKind.INSURER, CITY);
        Instant past = Instant.now().minusSeconds(1);
        Map<String, String> faults = new TreeMap<>();
        faults.put("WRONG", right.substring(0, right.length() - 2) + (right.endsWith("AA") ? "BB" : "AA"));
        faults.put("OTHER_ORGANISATION", ApiClient.key(OrganisationKind.OFFICE, OFFICE));
        faults.put(
                "REVOKED",
                ApiClient.key(OrganisationKind.INSURER, CITY, Instant.now().plusSeconds(600), true));
        faults.put("EXPIRED", ApiClient.key(OrganisationKind.INSURER, CITY, past, false));

        for (Map.Entry<String, String> fault : faults.entrySet()) {
            HttpResponse<String> answer = city.withKey(fault.getValue()).get("/api/connection");
            assertProblem(answer, 401, "apiKeyRefused");
            assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer realm=\"kaigo\"");
            assertThat(ApiClient.recordOf(answer))
                    .startsWith("Api REFUSED refusal.apiKeyRefused " + fault.getKey())
                    .doesNotContain(fault.getValue());
        }
        HttpResponse<String> without = city.get("/api/connection");
        assertProblem(without, 401, "apiKeyRefused");
        assertThat(ApiClient.recordOf(without)).startsWith("Api REFUSED refusal.apiKeyRefused MISSING - " + CITY);
    }

    @Test
    void a_revoked_certificate_opens_nothing_whatever_the_key() throws Exception {
        Newcomer newcomer = Newcomer.of(OrganisationKind.INSURER, CITY, Role.INSURER_STAFF);
        ApiClient client = ApiClient.with(newcomer, ApiClient.key(OrganisationKind.INSURER, CITY));
        assertThat(client.get("/api/connection").statusCode()).isEqualTo(200);

        newcomer.revokeCertificate();

        HttpResponse<String> answer = client.get("/api/connection");
        assertProblem(answer, 403, "certificateRevoked");
        assertThat(client.get("/api/openapi").statusCode()).isEqualTo(403);
    }

    @Test
    void a_session_is_neither_made_nor_honoured() throws Exception {
        Newcomer person = Newcomer.of(OrganisationKind.INSURER, CITY, Role.INSURER_ADMIN);
        Visitor visitor = Visitor.withCertificateOf(person);
        visitor.logIn(person);
        ApiClient client = ApiClient.with(person, null);

        HttpResponse<String> answer =
                client.send(client.request("/api/connection").header("Cookie", visitor.cookie()));

        assertProblem(answer, 401, "apiKeyRefused");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        assertThat(visitor.get("/insurer/home.xhtml").statusCode())
                .as("the session goes on where it belongs")
                .isEqualTo(200);
    }

    @Test
    void the_public_listener_has_no_api() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(Tls.open("/api/connection"))
                .header("Authorization", "Bearer " + ApiClient.key(OrganisationKind.INSURER, CITY))
                .build();
        for (String path : new String[] {"/api/connection", "/api/openapi", "/openapi"}) {
            assertThat(Tls.publicClient()
                            .send(
                                    HttpRequest.newBuilder(request, (name, value) -> true)
                                            .uri(Tls.open(path))
                                            .build(),
                                    HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    @Test
    void the_servers_own_openapi_is_not_there() throws Exception {
        assertThat(ApiClient.of(OrganisationKind.INSURER, CITY, null)
                        .get("/openapi")
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/nothing, application/json, 404",
        "GET, /api/feeds/999999999999, application/json, 404",
        "GET, /api/feeds/abc, application/json, 404",
        "GET, /api/feeds/99999999999999999999, application/json, 404",
        "DELETE, /api/connection, application/json, 405",
        "POST, /api/feeds, application/json, 405",
        "GET, /api/connection, text/html, 406"
    })
    void every_error_is_a_problem(String method, String path, String accept, int status) throws Exception {
        ApiClient client = ApiClient.of(OrganisationKind.INSURER, CITY, ApiClient.key(OrganisationKind.INSURER, CITY));

        HttpResponse<String> answer = client.send(
                client.request(path).header("Accept", accept).method(method, HttpRequest.BodyPublishers.noBody()));

        assertProblem(answer, status, null);
    }

    @Test
    void too_much_is_refused_before_it_is_read() throws Exception {
        ApiClient client = ApiClient.of(OrganisationKind.INSURER, CITY, ApiClient.key(OrganisationKind.INSURER, CITY));

        HttpResponse<String> answer = client.send(
                client.request("/api/connection").POST(HttpRequest.BodyPublishers.ofByteArray(new byte[65 * 1024])));

        assertProblem(answer, 413, "http-413");
    }

    /** A feed without a file can't be: reading one breaks. */
    @Test
    void what_breaks_is_told_by_its_request_id_only() throws Exception {
        String number = "131113";
        long feed = RunningSystem.get().database().call(connection -> {
            try (Statement insert = connection.createStatement();
                    var row = insert.executeQuery(
                            "INSERT INTO feed (insurer_no, sequence_no, mode, base_date, state, received_at, received_by_name)"
                                    + " VALUES ('" + number
                                    + "', 1, 'DELTA', '2026-11-01', 'REFUSED', now(), '') RETURNING id")) {
                row.next();
                return row.getLong(1);
            }
        });
        ApiClient client =
                ApiClient.of(OrganisationKind.INSURER, number, ApiClient.key(OrganisationKind.INSURER, number));

        HttpResponse<String> answer = client.get("/api/feeds/" + feed);

        assertProblem(answer, 500, "http-500");
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("kaigo.feed");
    }

    @Test
    void an_insurer_sees_its_own_feeds_and_an_office_none() throws Exception {
        ApiClient city = ApiClient.of(OrganisationKind.INSURER, CITY, ApiClient.key(OrganisationKind.INSURER, CITY));
        ModelNode feeds = ApiClient.json(city.get("/api/feeds")).get("feeds");
        assertThat(feeds.asList()).isNotEmpty();
        String id = feeds.asList().stream()
                .filter(feed -> feed.get("current").asBoolean())
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
        ModelNode feed = ApiClient.json(city.get("/api/feeds/" + id));
        assertThat(feed.get("state").asString()).isEqualTo("APPLIED");
        assertThat(feed.get("kinds").asList()).isNotEmpty();

        ApiClient other =
                ApiClient.of(OrganisationKind.INSURER, "131016", ApiClient.key(OrganisationKind.INSURER, "131016"));
        assertProblem(other.get("/api/feeds/" + id), 404, "feedUnknown");

        ApiClient office =
                ApiClient.of(OrganisationKind.OFFICE, OFFICE, ApiClient.key(OrganisationKind.OFFICE, OFFICE));
        HttpResponse<String> refused = office.get("/api/feeds");
        assertProblem(refused, 403, "http-403");
        assertThat(ApiClient.recordOf(refused)).startsWith("Page /api/feeds DENIED");
    }

    /** docs/pages.md × the roles of systems; people's pages are none of theirs, whatever key they show. */
    @ParameterizedTest
    @CsvSource({
        "INSURER_CLIENT, INSURER, 139907",
        "OFFICE_CLIENT, OFFICE, 1370099994",
        "OFFICE_CLIENT, MEDICAL, 1319990014"
    })
    void a_system_opens_what_the_table_says_and_nothing_else(Role role, OrganisationKind kind, String number)
            throws Exception {
        ApiClient client = ApiClient.of(kind, number, ApiClient.key(kind, number));
        for (DeclaredPages page : DeclaredPages.all()) {
            HttpResponse<String> answer = client.get(page.address());
            if (page.isApi()) {
                boolean may = page.open() || page.roles().contains(role);
                assertThat(answer.statusCode()).as(page.address()).isEqualTo(may ? 200 : 403);
                assertThat(ApiClient.recordOf(answer)).contains(may ? page.open() ? "" : "ALLOWED" : "DENIED");
            } else if (!page.open()) {
                assertThat(answer.statusCode()).as(page.address()).isIn(302, 404);
                assertThat(answer.body()).as(page.address()).doesNotContain("k-session");
            }
        }
    }

    @Test
    void a_minutes_requests_are_counted_one_by_one_however_many_come_at_once() throws Exception {
        int allowed = 3;
        int sent = 20;
        ApiClient client = ApiClient.of(OrganisationKind.INSURER, CITY, ApiClient.key(OrganisationKind.INSURER, CITY));
        setting(Integer.toString(allowed));
        ExecutorService pool = Executors.newFixedThreadPool(sent);
        try {
            var answers = pool.invokeAll(IntStream.range(0, sent)
                    .mapToObj(i -> (Callable<HttpResponse<String>>) () -> client.get("/api/connection"))
                    .toList());
            int let = 0;
            for (Future<HttpResponse<String>> each : answers) {
                HttpResponse<String> answer = each.get();
                if (answer.statusCode() == 200) {
                    let++;
                } else {
                    assertProblem(answer, 429, "apiTooFast");
                    assertThat(Long.parseLong(
                                    answer.headers().firstValue("Retry-After").orElse("0")))
                            .isBetween(1L, 60L / allowed + 1);
                    assertThat(ApiClient.recordOf(answer)).startsWith("Api REFUSED refusal.apiTooFast TOO_FAST");
                }
            }
            assertThat(let).isEqualTo(allowed);
        } finally {
            pool.shutdownNow();
            setting(null);
        }
    }

    /** Nobody finds 256 bits by trying; a system that goes on with a wrong key is slowed, and no other certificate's. */
    @Test
    void wrong_keys_slow_the_certificate_that_brings_them_and_no_other() throws Exception {
        String right = ApiClient.key(OrganisationKind.INSURER, CITY);
        ApiClient guesser = ApiClient.of(OrganisationKind.INSURER, CITY, right);
        for (int i = 0; i < 11; i++) {
            String guess = i % 2 == 0 ? "guess-" + i : ApiKeyText.invent().whole();
            assertProblem(guesser.withKey(guess).get("/api/connection"), 401, "apiKeyRefused");
        }

        HttpResponse<String> slowed = guesser.get("/api/connection");

        assertProblem(slowed, 429, "apiKeyThrottled");
        assertThat(slowed.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 2L);
        assertThat(ApiClient.recordOf(slowed)).startsWith("Api REFUSED refusal.apiKeyThrottled GUESSING - " + CITY);
        assertThat(ApiClient.of(OrganisationKind.INSURER, CITY, right)
                        .get("/api/connection")
                        .statusCode())
                .isEqualTo(200);
        Newcomer.letWaitsPass();
        assertThat(guesser.get("/api/connection").statusCode()).isEqualTo(200);
    }

    @Test
    void the_published_document_names_what_there_is() throws Exception {
        ApiClient city = ApiClient.of(OrganisationKind.INSURER, CITY, ApiClient.key(OrganisationKind.INSURER, CITY));
        HttpResponse<String> answer = city.withKey(null).get("/api/openapi");

        assertThat(answer.statusCode()).isEqualTo(200);
        ModelNode document = ApiClient.json(answer);
        assertThat(document.get("openapi").asString()).startsWith("3.1");
        assertThat(document.get("components", "securitySchemes").keys())
                .containsExactlyInAnyOrder("clientCertificate", "apiKey");
        for (String path : document.get("paths").keys()) {
            int status = city.get("/api" + path.replace("{id}", "999999999999").replace("{kind}", "INSURED"))
                    .statusCode();
            assertThat(status).as(path).isIn(200, path.contains("{") ? 404 : 200);
        }
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        ModelNode problem = ApiClient.json(answer);
        assertThat(problem.keys())
                .containsExactlyInAnyOrder("type", "title", "status", "detail", "instance", "requestId");
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("requestId").asString())
                .isEqualTo(answer.headers().firstValue("X-Request-Id").orElseThrow());
        if (code != null) {
            assertThat(problem.get("type").asString()).isEqualTo("urn:kaigo:problem:" + code);
        }
    }

    private static void setting(String value) {
        RunningSystem.get().database().call(connection -> {
            try (Statement change = connection.createStatement()) {
                change.executeUpdate("DELETE FROM platform_setting WHERE name = 'API_REQUESTS_A_MINUTE'");
                return value == null
                        ? 0
                        : change.executeUpdate("INSERT INTO platform_setting VALUES ('API_REQUESTS_A_MINUTE', '"
                                + Integer.parseInt(value) + "')");
            }
        });
    }
}
