package kaigo.health.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import kaigo.it.FromOutside;
import kaigo.it.Tls;
import org.junit.jupiter.api.Test;

/** 稼働確認: what a load balancer sees. */
class HealthIT extends FromOutside {
    @Test
    void answers_on_the_public_listener() throws Exception {
        HttpResponse<String> answer = Tls.publicClient()
                .send(HttpRequest.newBuilder(Tls.open("/health")).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
    }
}
