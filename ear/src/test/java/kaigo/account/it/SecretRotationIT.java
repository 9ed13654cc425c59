package kaigo.account.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import kaigo.account.model.PasswordHash;
import kaigo.account.model.SealedSecrets;
import kaigo.account.model.SecretBox;
import kaigo.account.model.Totp;
import kaigo.it.RunningSystem;
import kaigo.starter.DemoOptions;
import kaigo.starter.DemoSystem;
import kaigo.starter.Layout;
import org.junit.jupiter.api.Test;

/**
 * 秘密鍵と鍵ストアのパスワードの交替, tried on a system of its own as docs/guide/ops.md says: a new key beside the former one,
 * everything sealed anew, the former one away, and with that restart another password of both key stores; and somebody
 * logs in with his one-time password after each step.
 */
class SecretRotationIT {
    private static final int OFFSET = 300;
    private static final String LOGIN = "it-rotation";
    private static final String PASSWORD = "みどり野の朝は早い";
    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"");
    private static final Duration STEP = Duration.ofSeconds(30);

    @Test
    void a_key_is_changed_without_losing_a_login() throws Exception {
        Path project = Path.of("").toAbsolutePath().getParent();
        Layout layout = new Layout(project, project.resolve("ear/target/rotation-system-" + System.nanoTime()));
        DemoOptions options =
                DemoOptions.in(layout).offset(RunningSystem.offset() + OFFSET).withoutData();
        try (DemoSystem system = DemoSystem.start(options)) {
            String former = system.environment().get(SecretBox.ENVIRONMENT);
            Totp totp = account(system, former);
            assertThat(logIn(system, totp.codeAt(Instant.now().minus(STEP)))).endsWith("/mypage/home.xhtml");

            system.secrets().changePlatformKey();
            system.restartServer();
            assertThat(logIn(system, totp.codeAt(Instant.now()))).endsWith("/mypage/home.xhtml");

            assertThat(ops(system)).contains("1 secrets sealed anew");
            assertThat(ops(system)).as("a second time").contains("0 secrets sealed anew");
            system.secrets().forgetFormerPlatformKeys();
            changeKeyStorePassword(layout);
            system.restartServer();
            assertThat(logIn(system, totp.codeAt(Instant.now().plus(STEP)))).endsWith("/mypage/home.xhtml");

            byte[] sealed = sealed(system);
            assertThatThrownBy(() -> SecretBox.of(former).open(sealed, Totp.purposeFor(LOGIN)))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(SealedSecrets.COLUMNS).containsAll(columnsThatLookSealed(system));
        }
    }

    private static Totp account(DemoSystem system, String key) {
        byte[] secret = Totp.newSecret();
        return system.database().call(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "WITH made AS (INSERT INTO account(login, name, kana, organisation, organisation_no, password_hash,"
                            + " totp_secret) VALUES (?, '見本 太郎', 'ミホン タロウ', 'OFFICE', '1399990019', ?, ?) RETURNING id)"
                            + " INSERT INTO account_role SELECT id, 'OFFICE_ADMIN' FROM made")) {
                insert.setString(1, LOGIN);
                insert.setString(2, PasswordHash.of(PASSWORD.toCharArray()).encoded());
                insert.setBytes(3, SecretBox.of(key).seal(secret, Totp.purposeFor(LOGIN)));
                insert.executeUpdate();
                return new Totp(secret);
            }
        });
    }

    private static byte[] sealed(DemoSystem system) {
        return system.database().call(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("SELECT totp_secret FROM account WHERE login = '" + LOGIN + "'")) {
                ResultSet row = select.executeQuery();
                row.next();
                return row.getBytes(1);
            }
        });
    }

    /** A column of bytes about secrets, seeds or what is pending, in any table: it belongs into the list; drafts live for a day only. */
    private static List<String> columnsThatLookSealed(DemoSystem system) {
        return system.database().call(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("SELECT column_name FROM information_schema.columns"
                            + " WHERE table_schema = 'public' AND data_type = 'bytea'"
                            + " AND column_name ~ '(secret|seed|sealed|pending)' AND table_name <> 'form_draft'")) {
                List<String> names = new ArrayList<>();
                ResultSet rows = select.executeQuery();
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
                return names;
            }
        });
    }

    /** Of server.p12 and trust.p12, typed and not an argument, and of what the server is told of it, together. */
    private static void changeKeyStorePassword(Layout layout) throws Exception {
        Path told = layout.keys().resolve("key-store.secret");
        String before = Files.readString(told).strip();
        String after = "the next password of the stores";
        for (String store : List.of("server.p12", "trust.p12")) {
            Path file = layout.keys().resolve(store);
            Process keytool = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "keytool")
                                    .toString(),
                            "-storepasswd",
                            "-keystore",
                            file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(layout.logs().resolve("keytool.log").toFile())
                    .start();
            try (OutputStream typed = keytool.getOutputStream()) {
                typed.write((before + "\n" + after + "\n" + after + "\n").getBytes(StandardCharsets.US_ASCII));
            }
            assertThat(keytool.waitFor()).isZero();
            assertThatThrownBy(() -> KeyStore.getInstance(file.toFile(), before.toCharArray()))
                    .isInstanceOf(IOException.class);
        }
        Files.writeString(told, after);
    }

    /** The operator's own command, in a process of its own. */
    private static String ops(DemoSystem system) throws Exception {
        ProcessBuilder ops = new ProcessBuilder("../wildfly-config/ops", "reseal-secrets").redirectErrorStream(true);
        ops.environment().putAll(system.environment());
        Process process = ops.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    /** The way in at the public listener. @return where it leads */
    private static String logIn(DemoSystem system, String code) throws Exception {
        HttpClient browser = HttpClient.newBuilder()
                .sslContext(trusting(system))
                .cookieHandler(new java.net.CookieManager())
                .build();
        String page = get(browser, system.open().resolve("/login/public.xhtml"));
        HttpResponse<String> password = post(
                browser,
                system.open().resolve("/login/public.xhtml"),
                page,
                Map.of("f", "f", "f:user:input", LOGIN, "f:password:input", PASSWORD, "f:next", "next"));
        URI second =
                system.open().resolve(password.headers().firstValue("location").orElseThrow());
        return post(browser, second, get(browser, second), Map.of("f", "f", "f:code:input", code, "f:enter", "enter"))
                .headers()
                .firstValue("location")
                .orElse("nowhere");
    }

    private static String get(HttpClient browser, URI address) throws Exception {
        return browser.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static HttpResponse<String> post(HttpClient browser, URI address, String page, Map<String, String> fields)
            throws Exception {
        Matcher state = VIEW_STATE.matcher(page);
        assertThat(state.find()).as(page).isTrue();
        String form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&", "", "&jakarta.faces.ViewState=" + encoded(state.group(1))));
        return browser.send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static SSLContext trusting(DemoSystem system) throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(system.layout().keys().resolve("trust.p12"))) {
            trusted.load(in, system.secrets().keyStore().toCharArray());
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLSv1.3");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
