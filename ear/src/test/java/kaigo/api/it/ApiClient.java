package kaigo.api.it;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import kaigo.account.it.Newcomer;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Role;
import kaigo.api.model.ApiKeyText;
import kaigo.it.RunningSystem;
import kaigo.it.Tls;
import org.jboss.dmr.ModelNode;

/** 接続するシステム: a client with a certificate and a key, both of this test alone. */
public final class ApiClient {
    private final HttpClient http;
    private final String key;

    private ApiClient(HttpClient http, String key) {
        this.http = http;
        this.key = key;
    }

    /** With the certificate of somebody new of the organisation, and the given key; null: none. */
    public static ApiClient of(OrganisationKind kind, String number, String key) throws Exception {
        Newcomer newcomer = Newcomer.of(kind, number, Role.INSURER_STAFF);
        return new ApiClient(Tls.client(newcomer.certificate(), Newcomer.CERTIFICATE_PASSWORD), key);
    }

    public static ApiClient with(Newcomer newcomer, String key) throws Exception {
        return new ApiClient(Tls.client(newcomer.certificate(), Newcomer.CERTIFICATE_PASSWORD), key);
    }

    ApiClient withKey(String other) {
        return new ApiClient(http, other);
    }

    public HttpResponse<String> get(String path) throws Exception {
        return send(request(path).GET());
    }

    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(Tls.services(path)).timeout(Duration.ofSeconds(60));
        return key == null ? request : request.header("Authorization", "Bearer " + key);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    public static ModelNode json(HttpResponse<String> answer) {
        return ModelNode.fromJSONString(answer.body());
    }

    /** A key as the service would have given it out, with the ends that a test needs. */
    static String key(OrganisationKind kind, String number, Instant expiresAt, boolean revoked) {
        ApiKeyText text = ApiKeyText.invent();
        Instant issued = Instant.now().minus(Duration.ofDays(30));
        RunningSystem.get().database().call(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO api_key (id, prefix, hash, organisation, organisation_no, label, issued_at, expires_at, revoked_at)"
                            + " VALUES (nextval('api_key_id'), ?, ?, ?, ?, 'IT', ?, ?, ?)")) {
                insert.setString(1, text.prefix());
                insert.setBytes(2, text.hash());
                insert.setString(3, kind.name());
                insert.setString(4, number);
                insert.setTimestamp(5, Timestamp.from(issued));
                insert.setTimestamp(6, Timestamp.from(expiresAt));
                insert.setTimestamp(7, revoked ? Timestamp.from(issued.plusSeconds(1)) : null);
                return insert.executeUpdate();
            }
        });
        return text.whole();
    }

    public static String key(OrganisationKind kind, String number) {
        return key(kind, number, Instant.now().plus(Duration.ofDays(1)), false);
    }

    /** What the audit record says of the request that this answers. */
    static String recordOf(HttpResponse<String> answer) {
        String request = answer.headers().firstValue("X-Request-Id").orElse("");
        return RunningSystem.get().database().call(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "SELECT use_case || ' ' || outcome || ' ' || coalesce(reason, '') || ' ' || coalesce(actor, '-') || ' '"
                            + " || organisation_no FROM audit_record WHERE request_id = ? ORDER BY at, id")) {
                select.setString(1, request);
                ResultSet rows = select.executeQuery();
                StringBuilder all = new StringBuilder();
                while (rows.next()) {
                    all.append(rows.getString(1)).append('\n');
                }
                return all.toString();
            }
        });
    }
}
