package kaigo.api.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import kaigo.account.it.Newcomer;
import kaigo.account.it.Visitor;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Role;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.Test;

/** API 接続の入口: certificate and key together open it, nothing else does. */
class ApiIT extends ApiActs {
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
}
