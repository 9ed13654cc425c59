package kaigo.api.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Statement;
import kaigo.it.FromOutside;
import kaigo.it.RunningSystem;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.AfterAll;

/** API 接続の動き: what its tests share: organisations, keys that end with them, the form of a problem. */
abstract class ApiActs extends FromOutside {
    static final String CITY = "139907";
    static final String OFFICE = "1370099994";

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

    static void assertProblem(HttpResponse<String> answer, int status, String code) {
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
}
