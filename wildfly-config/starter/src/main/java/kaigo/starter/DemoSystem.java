package kaigo.starter;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import kaigo.starter.database.DatabaseAccess;
import kaigo.starter.database.Migration;
import kaigo.starter.database.Postgres;
import kaigo.starter.secret.Secrets;
import kaigo.starter.server.Health;
import kaigo.starter.server.ServerBase;
import kaigo.starter.server.ServerKeys;
import kaigo.starter.server.WildFly;

/**
 * 見本のシステム: a whole running system, database, server and application, for a demo or a test.
 *
 * <pre>{@code
 * try (DemoSystem system = DemoSystem.start(DemoOptions.in(layout).offset(5000))) {
 *     system.open();      // https://localhost:13443
 *     system.database();  // URL, user, password
 *     system.killServer();
 *     system.restartServer();
 * }
 * }</pre>
 */
public final class DemoSystem implements AutoCloseable {
    private final DemoOptions options;
    private final Secrets secrets;
    private Postgres postgres;
    private WildFly server;

    DemoSystem(DemoOptions options) {
        this.options = options;
        this.secrets = new Secrets(options.layout().keys());
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
        Layout layout = options.layout();
        Progress progress = options.progress();
        layout.create();
        progress.step("leftovers of an earlier start", this::stopLeftovers);
        options.ports().requireFree();
        postgres = progress.step(
                "PostgreSQL",
                () -> Postgres.start(
                        layout.binaries(),
                        layout.data(),
                        options.ports().database(),
                        secrets,
                        layout.logs().resolve("postgres.log")));
        progress.step("schema", () -> Migration.apply(database()));
        progress.step("demo mark", () -> BusinessDate.mark(database()));
        progress.step("certificates", () -> ServerKeys.furnish(layout.keys(), secrets));
        ServerBase base = new ServerBase(layout);
        progress.step("server configuration", () -> furnish(base));
        server = new WildFly(layout, options.ports(), environment());
        progress.step("application server", this::startServer);
    }

    private Void stopLeftovers() throws IOException, InterruptedException {
        WildFly.stopOrphan(options.layout());
        Postgres.stopOrphan(options.layout().data());
        return null;
    }

    private Void furnish(ServerBase base) throws IOException, InterruptedException {
        if (!base.isCurrent()) {
            base.furnish(environment());
        }
        base.bringKeys();
        base.place(options.application());
        return null;
    }

    private Void startServer() throws Exception {
        server.launch();
        server.await(readiness());
        return null;
    }

    private WildFly.Readiness readiness() throws Exception {
        if (options.application()) {
            return new Health(
                    open().resolve("/health"), options.layout().keys().resolve("trust.p12"), secrets.keyStore());
        }
        return () -> {
            try (Socket socket = new Socket("127.0.0.1", options.ports().open())) {
                return socket.isConnected();
            } catch (IOException notYet) {
                return false;
            }
        };
    }

    /** What the server process is told: addresses and secrets, and that it serves a demo. */
    public Map<String, String> environment() {
        return ServerEnvironment.of(options, secrets);
    }

    /** The public listener. */
    public URI open() {
        return URI.create("https://localhost:" + options.ports().open());
    }

    /** The services listener, for a client certificate. */
    public URI services() {
        return URI.create("https://localhost:" + options.ports().services());
    }

    public DatabaseAccess database() {
        return postgres.access();
    }

    public Layout layout() {
        return options.layout();
    }

    public Ports ports() {
        return options.ports();
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

    /** Starts the server again, after a kill or a stop, and returns when it is ready. */
    public void restartServer() {
        options.progress().step("application server again", () -> {
            server.close();
            new ServerBase(options.layout()).place(options.application());
            return startServer();
        });
    }

    /** Stops all parts, the server first. */
    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }
}
