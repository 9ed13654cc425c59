package kaigo.api.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Statement;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Role;
import kaigo.edge.it.DeclaredPages;
import kaigo.it.RunningSystem;
import kaigo.it.Tls;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** API の内容: what stands behind the door for whom; every error is a problem. */
class ApiPagesIT extends ApiActs {
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
}
