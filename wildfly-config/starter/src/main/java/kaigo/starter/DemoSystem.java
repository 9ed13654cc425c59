package kaigo.starter;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import kaigo.starter.database.DatabaseAccess;
import kaigo.starter.database.Migration;
import kaigo.starter.database.Postgres;
import kaigo.starter.demo.DemoAccounts;
import kaigo.starter.demo.DemoData;
import kaigo.starter.demo.OneTimePassword;
import kaigo.starter.job.Jobs;
import kaigo.starter.mail.DemoMail;
import kaigo.starter.secret.Secrets;
import kaigo.starter.server.ServerBase;
import kaigo.starter.server.ServerKeys;
import kaigo.starter.server.WildFly;

/**
 * 見本のシステム: a whole running system, database, mail, server and application, for a demo or a test.
 *
 * <pre>{@code
 * try (DemoSystem system = DemoSystem.start(DemoOptions.in(layout).offset(5000))) {
 *     system.open();       // https://localhost:13443
 *     system.database();   // URL, user, password
 *     system.accounts();   // logins, passwords, certificates
 *     system.jobs().run("office-import", Map.of("file", path), progress -> {});
 *     system.moveTo(LocalDate.of(2026, 12, 1));
 *     system.killServer();
 *     system.restartServer();
 * }
 * }</pre>
 */
public final class DemoSystem implements AutoCloseable {
    private final DemoOptions options;
    private final Layout layout;
    private final Ports ports;
    private final Secrets secrets;
    private Postgres postgres;
    private DemoMail mail;
    private WildFly server;

    DemoSystem(DemoOptions options) {
        this.options = options;
        this.layout = options.layout();
        this.ports = options.ports();
        this.secrets = new Secrets(layout.keys());
    }

    /** Starts everything that the options ask for, and returns when it is ready. */
    public static DemoSystem start(DemoOptions options) {
        DemoSystem system = new DemoSystem(options);
        try {
            system.startAll();
            return system;
        } catch (RuntimeException e) {
            system.close();
            throw e;
        }
    }

    void startAll() {
        Progress progress = options.progress();
        layout.create();
        stopLeftovers();
        ports.requireFree();
        postgres = progress.step("PostgreSQL", this::startDatabase);
        progress.step("schema", () -> Migration.apply(database()));
        progress.step("keys and certificates", this::furnishKeys);
        progress.step("mail", () -> mail = DemoMail.start(layout.mail(), ports.smtp()));
        progress.step("server configuration", this::furnishServer);
        server = new WildFly(layout, ports, environment());
        progress.step("application server", this::startServer);
        if (options.application() && options.data()) {
            tryDemoData();
        }
    }

    /** A system without all its demo data is better than none. */
    private void tryDemoData() {
        try {
            loadDemoData();
        } catch (StartProblem e) {
            options.progress().say(e.getMessage());
        }
    }

    private Postgres startDatabase() throws IOException, InterruptedException, SQLException {
        return Postgres.start(
                layout.binaries(),
                layout.data(),
                ports.database(),
                secrets,
                layout.logs().resolve("postgres.log"));
    }

    /** What a starter that was killed left running. */
    private void stopLeftovers() {
        if (WildFly.running(layout).isPresent()
                || Postgres.running(layout.data()).isPresent()) {
            options.progress().step("stopping what an earlier start left running", () -> {
                WildFly.stopOrphan(layout);
                Postgres.stopOrphan(layout.data());
                return null;
            });
        }
    }

    private LocalDate furnishKeys() throws IOException {
        LocalDate today = BusinessDate.mark(database());
        keys().furnish(database(), Instant.now());
        return today;
    }

    private Path furnishServer() throws IOException, InterruptedException {
        return new ServerBase(layout).furnish(environment(), options.application());
    }

    private WildFly startServer() throws Exception {
        server.launch();
        server.await(options.application() ? server.healthy(secrets) : server.listening());
        return server;
    }

    /** What the server process is told: addresses and secrets, and that it serves a demo. */
    public Map<String, String> environment() {
        return ServerEnvironment.of(options, secrets);
    }

    /** The public listener. */
    public URI open() {
        return ports.openAddress();
    }

    /** The services listener, for a client certificate. */
    public URI services() {
        return ports.servicesAddress();
    }

    public DatabaseAccess database() {
        return ports.database(secrets.database());
    }

    public Layout layout() {
        return layout;
    }

    public Ports ports() {
        return ports;
    }

    public Secrets secrets() {
        return secrets;
    }

    public ServerKeys keys() {
        return new ServerKeys(layout.keys(), secrets);
    }

    public Jobs jobs() {
        return new Jobs(ports.management(), database());
    }

    /** Loads what is not there yet; the application must run. */
    public void loadDemoData() {
        DemoData.load(this, options.progress());
    }

    /** The demo accounts; made when they are not there yet. */
    public DemoAccounts accounts() {
        return new DemoAccounts(layout, database(), keys(), secrets);
    }

    /** The six digits that this login may enter now. */
    public String otp(String login) {
        return new OneTimePassword(database()).of(accounts().require(login));
    }

    public LocalDate today() {
        return BusinessDate.today(database());
    }

    /** Moves the business date forward. */
    public void moveTo(LocalDate date) {
        BusinessDate.moveTo(database(), date);
    }

    public Path serverLog() {
        return server.log();
    }

    public long serverPid() {
        return server.pid();
    }

    public boolean serverRuns() {
        return server.isAlive();
    }

    /** kill -9 of the server process; the database goes on. */
    public void killServer() throws InterruptedException {
        server.kill();
    }

    /** kill -9 of the database and all its processes; the server goes on without it. */
    public void killDatabase() throws InterruptedException {
        postgres.kill();
    }

    /** Starts the database again, after a kill, and returns when it has recovered. */
    public void restartDatabase() {
        postgres = options.progress().step("PostgreSQL again", this::startDatabase);
    }

    /** Starts the server again, after a kill or in good order, and returns when it is ready. */
    public void restartServer() {
        options.progress().step("application server again", () -> {
            server.close();
            furnishServer();
            server = new WildFly(layout, ports, environment());
            return startServer();
        });
    }

    /** Stops all parts, the server first. */
    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
        if (mail != null) {
            mail.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }
}
