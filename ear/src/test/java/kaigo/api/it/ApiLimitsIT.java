package kaigo.api.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Statement;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kaigo.account.it.Newcomer;
import kaigo.account.model.OrganisationKind;
import kaigo.api.model.ApiKeyText;
import kaigo.it.RunningSystem;
import org.junit.jupiter.api.Test;

/** API の上限: how much, how often, how many wrong keys. */
class ApiLimitsIT extends ApiActs {
    @Test
    void too_much_is_refused_before_it_is_read() throws Exception {
        ApiClient client = ApiClient.of(OrganisationKind.INSURER, CITY, ApiClient.key(OrganisationKind.INSURER, CITY));

        HttpResponse<String> answer = client.send(
                client.request("/api/connection").POST(HttpRequest.BodyPublishers.ofByteArray(new byte[65 * 1024])));

        assertProblem(answer, 413, "http-413");
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
