package kaigo.feed.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import kaigo.account.it.Newcomer;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Role;
import kaigo.api.it.ApiClient;
import kaigo.feed.model.FeedKind;
import kaigo.it.FromOutside;
import kaigo.it.RunningSystem;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** データ連携のAPI: an insurer's own system sends, asks, and fetches what is to be mended. */
class FeedApiIT extends FromOutside {
    @Test
    void what_is_sent_is_processed_and_its_rows_to_mend_come_back() throws Exception {
        String insurer = "138008";
        ApiClient client = client(insurer);
        FeedFile file = FeedFile.of(FeedKind.INSURED, insurer).persons(1, 20).row("21", "0000000021", "性別", "9");

        HttpResponse<String> sent = send(client, "a-1", file, "?file=insured.csv");

        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(202);
        long id = id(sent);
        assertThat(sent.headers().firstValue("Location").orElse("")).endsWith("/api/feeds/" + id);
        ModelNode feed = ended(client, id);
        assertThat(feed.get("state").asString()).isEqualTo("APPLIED");
        assertThat(feed.get("total", "inserted").asLong()).isEqualTo(20);
        assertThat(feed.get("total", "rejected").asLong()).isEqualTo(1);
        assertThat(feed.get("durationMillis").asLong()).isPositive();
        assertThat(feed.get("toMend").asList().get(0).asString()).isEqualTo("INSURED");

        ModelNode errors = ApiClient.json(client.get("/api/feeds/" + id + "/errors"));
        ModelNode error = errors.get("errors").asList().get(0);
        assertThat(error.get("file").asString()).isEqualTo("insured.csv");
        assertThat(error.get("line").asLong()).isEqualTo(22);
        assertThat(error.get("column").asString()).isEqualTo("性別");
        assertThat(error.get("code").asString()).isEqualTo("KF-105");
        assertThat(error.get("expected").asString()).contains("1、2");
        assertThat(errors.get("lastPage").asInt()).isEqualTo(1);
        assertThat(ApiClient.json(client.get("/api/feeds/" + id + "/errors?page=2"))
                        .get("errors")
                        .asList())
                .isEmpty();

        HttpResponse<String> rejected = client.get("/api/feeds/" + id + "/rejected/INSURED");
        assertThat(rejected.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(rejected.body()).contains("エラー").contains("KF-105").contains("0000000021");
        assertThat(rejected.body().lines()).hasSize(2);
        assertThat(client.get("/api/feeds/" + id + "/rejected/NOTHING").statusCode())
                .isEqualTo(404);

        ApiClient other = client("138016");
        for (String below : List.of("", "/errors", "/rejected/INSURED")) {
            HttpResponse<String> refused = other.get("/api/feeds/" + id + below);
            assertThat(refused.statusCode()).as(below).isEqualTo(404);
            assertThat(refused.body()).contains("feedUnknown").doesNotContain("0000000021");
        }
    }

    @Test
    void a_dry_run_says_what_would_change_and_changes_nothing() throws Exception {
        String insurer = "138024";
        ApiClient client = client(insurer);
        FeedFile file = FeedFile.of(FeedKind.INSURED, insurer).persons(1, 5).row("6", "0000000006", "不開示", "1");

        long id = id(send(client, "dry", file, "?dryRun=true"));
        ModelNode feed = ended(client, id);

        assertThat(feed.get("state").asString()).isEqualTo("REHEARSED");
        assertThat(feed.get("total", "inserted").asLong()).isEqualTo(6);
        assertThat(feed.hasDefined("effects")).isTrue();
        long persons = RunningSystem.get().database().call(connection -> {
            try (Statement count = connection.createStatement();
                    var row = count.executeQuery("SELECT count(*) FROM insured_person WHERE insurer_no = '138024'")) {
                row.next();
                return row.getLong(1);
            }
        });
        assertThat(persons).isZero();
        assertThat(send(client, "dry", file, "").statusCode())
                .as("a number that was a dry run is never taken for more")
                .isEqualTo(409);
    }

    @Test
    void a_number_sent_by_twenty_at_once_is_one_feed_and_never_another_content() throws Exception {
        String insurer = "138032";
        ApiClient client = client(insurer);
        FeedFile file = FeedFile.of(FeedKind.INSURED, insurer).persons(1, 50);
        ExecutorService pool = Executors.newFixedThreadPool(20);
        try {
            List<Future<HttpResponse<String>>> answers = pool.invokeAll(IntStream.range(0, 20)
                    .mapToObj(i -> (Callable<HttpResponse<String>>) () -> send(client, "one", file, ""))
                    .toList());
            for (Future<HttpResponse<String>> answer : answers) {
                assertThat(answer.get().statusCode()).as(answer.get().body()).isEqualTo(202);
                assertThat(id(answer.get())).isEqualTo(id(answers.get(0).get()));
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(ApiClient.json(client.get("/api/feeds")).get("feeds").asList())
                .hasSize(1);

        HttpResponse<String> other = send(client, "one", file.row("51", "0000000051"), "");

        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("urn:kaigo:problem:feedNumberReused");
        assertThat(ApiClient.json(client.get("/api/feeds")).get("feeds").asList())
                .hasSize(1);
    }

    @Test
    void what_is_larger_than_the_limit_is_refused_while_it_is_read_and_nothing_stays() throws Exception {
        String insurer = "138040";
        ApiClient client = client(insurer);
        limit("1");
        try {
            for (String length : List.of("told", "untold")) {
                byte[] much = new byte[3 << 20];
                HttpResponse<String> refused = client.send(client.request("/api/feeds")
                        .header("Feed-Number", length)
                        .PUT(
                                length.equals("told")
                                        ? BodyPublishers.ofByteArray(much)
                                        : BodyPublishers.ofInputStream(() -> new SequenceInputStream(
                                                InputStream.nullInputStream(),
                                                new java.io.ByteArrayInputStream(much)))));
                assertThat(refused.statusCode()).as(length).isEqualTo(413);
                assertThat(refused.headers().firstValue("Content-Type").orElse(""))
                        .startsWith("application/problem+json");
            }
            assertThat(send(
                                    client,
                                    "small",
                                    FeedFile.of(FeedKind.INSURED, insurer).persons(1, 1),
                                    "")
                            .statusCode())
                    .isEqualTo(202);
        } finally {
            limit(null);
        }
        assertThat(ApiClient.json(client.get("/api/feeds")).get("feeds").asList())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "番号", "a/b"})
    void a_feed_needs_a_number(String number) throws Exception {
        ApiClient client = client("138057");
        String query = "?feedNumber=" + java.net.URLEncoder.encode(number, StandardCharsets.UTF_8);

        HttpResponse<String> refused = client.send(client.request("/api/feeds" + query)
                .header("Content-Type", "text/csv")
                .PUT(BodyPublishers.ofString("x")));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("urn:kaigo:problem:feedNumberForm");
    }

    @Test
    void other_media_and_other_organisations_send_nothing() throws Exception {
        ApiClient city = client("138057");
        assertThat(city.send(city.request("/api/feeds?feedNumber=1")
                                .header("Content-Type", "application/json")
                                .PUT(BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(415);
        String number = "1370099994";
        ApiClient office =
                ApiClient.of(OrganisationKind.OFFICE, number, ApiClient.key(OrganisationKind.OFFICE, number));
        assertThat(office.send(office.request("/api/feeds?feedNumber=1").PUT(BodyPublishers.ofString("x")))
                        .statusCode())
                .isEqualTo(403);
    }

    /** docs/send-feed.sh as it stands there. */
    @Test
    void the_reference_client_sends_waits_and_fetches(@TempDir Path folder) throws Exception {
        String insurer = "138065";
        Newcomer system = Newcomer.of(OrganisationKind.INSURER, insurer, Role.INSURER_STAFF);
        Path csv = Files.write(
                folder.resolve("insured.csv"),
                FeedFile.of(FeedKind.INSURED, insurer)
                        .persons(1, 20)
                        .row("21", "0000000021", "性別", "9")
                        .incoming()
                        .bytes()
                        .readAllBytes());
        Path script = Path.of("").toAbsolutePath().getParent().resolve("docs/send-feed.sh");
        ProcessBuilder run = new ProcessBuilder("sh", script.toString(), csv.toString(), "2026-11-25-1")
                .directory(folder.toFile())
                .redirectErrorStream(true);
        run.environment()
                .putAll(Map.of(
                        "KAIGO_SERVICES_URL",
                        RunningSystem.get().services().toString().replaceAll("/$", ""),
                        "KAIGO_API_KEY",
                        ApiClient.key(OrganisationKind.INSURER, insurer),
                        "KAIGO_P12",
                        system.certificate().toString(),
                        "KAIGO_P12_PASSWORD",
                        Newcomer.CERTIFICATE_PASSWORD,
                        "KAIGO_CA",
                        RunningSystem.get().layout().keys().resolve("root.pem").toString(),
                        "KAIGO_WAIT",
                        "1"));

        Process process = run.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        assertThat(said).contains("\"state\":\"APPLIED\"").contains("\"inserted\":20");
        assertThat(folder.resolve("2026-11-25-1-INSURED.csv")).content().contains("KF-105");
    }

    private static ApiClient client(String insurer) throws Exception {
        return ApiClient.of(OrganisationKind.INSURER, insurer, ApiClient.key(OrganisationKind.INSURER, insurer));
    }

    private static HttpResponse<String> send(ApiClient client, String number, FeedFile file, String query)
            throws Exception {
        byte[] bytes = file.incoming().bytes().readAllBytes();
        return client.send(client.request("/api/feeds" + query)
                .header("Feed-Number", number)
                .header("Content-Type", "text/csv")
                .PUT(BodyPublishers.ofByteArray(bytes)));
    }

    private static long id(HttpResponse<String> sent) {
        return ApiClient.json(sent).get("id").asLong();
    }

    private static ModelNode ended(ApiClient client, long id) throws Exception {
        for (int tenths = 0; tenths < 600; tenths++) {
            ModelNode feed = ApiClient.json(client.get("/api/feeds/" + id));
            if (feed.get("ended").asBoolean()) {
                return feed;
            }
            Thread.sleep(500);
        }
        throw new AssertionError("The feed did not end");
    }

    private static void limit(String mib) {
        RunningSystem.get().database().call(connection -> {
            try (Statement change = connection.createStatement()) {
                change.executeUpdate("DELETE FROM platform_setting WHERE name = 'FEED_UPLOAD_MB'");
                return mib == null
                        ? 0
                        : change.executeUpdate("INSERT INTO platform_setting VALUES ('FEED_UPLOAD_MB', '" + mib + "')");
            }
        });
    }
}
