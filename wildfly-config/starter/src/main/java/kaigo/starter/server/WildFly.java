package kaigo.starter.server;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import kaigo.starter.Layout;
import kaigo.starter.Ports;
import kaigo.starter.StartProblem;
import kaigo.starter.process.Processes;
import kaigo.starter.secret.Secrets;

/** WildFlyのプロセス: start, wait until healthy, stop in good order, kill for a test. */
public final class WildFly implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);

    private final Layout layout;
    private final Ports ports;
    private final Map<String, String> environment;
    private Process process;

    public WildFly(Layout layout, Ports ports, Map<String, String> environment) {
        this.layout = layout;
        this.ports = ports;
        this.environment = environment;
    }

    public void launch() throws IOException {
        stopOrphan(layout);
        ProcessBuilder builder = new ProcessBuilder(Processes.apart(command()));
        builder.environment().putAll(environment);
        builder.directory(layout.local().toFile());
        process = builder.redirectErrorStream(true)
                .redirectOutput(layout.logs().resolve("console.log").toFile())
                .start();
        Files.writeString(pidFile(layout), Long.toString(process.pid()));
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                Java.executable(),
                "-D[Standalone]",
                "-Xms192m",
                "-Xmx512m",
                "-XX:MetaspaceSize=128m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.net.preferIPv4Stack=true",
                "-Djava.awt.headless=true",
                "-Duser.timezone=Asia/Tokyo",
                "-Dfile.encoding=UTF-8",
                "-Djboss.modules.system.pkgs=org.jboss.byteman"));
        command.addAll(Java.MODULAR);
        command.addAll(List.of(
                "-Dorg.jboss.boot.log.file=" + layout.serverBase().resolve("log/server.log"),
                "-Dlogging.configuration=file:" + layout.serverBase().resolve("configuration/logging.properties"),
                "-jar",
                layout.serverHome().resolve("jboss-modules.jar").toString(),
                "-mp",
                layout.serverHome().resolve("modules").toString(),
                "org.jboss.as.standalone",
                "-Djboss.home.dir=" + layout.serverHome(),
                "-Djboss.server.base.dir=" + layout.serverBase(),
                "-Djboss.http.port=" + ports.http(),
                "-Djboss.https.port=" + ports.open(),
                "-Djboss.services.port=" + ports.services(),
                "-Djboss.management.http.port=" + ports.management(),
                "-Djboss.node.name=kaigo-" + ports.offset(),
                "-b",
                "127.0.0.1",
                "-bmanagement",
                "127.0.0.1"));
        return command;
    }

    /** Waits until {@code ready} is true. @throws StartProblem when the server ends or the deployment fails */
    public void await(Readiness ready) throws InterruptedException {
        Instant limit = Instant.now().plus(PATIENCE);
        Path failed = layout.serverBase().resolve("deployments/kaigo.ear.failed");
        while (!ready.isReady()) {
            if (!process.isAlive()) {
                throw new StartProblem("The server ended while starting; see " + log());
            }
            if (Files.exists(failed)) {
                throw new StartProblem("The application could not be deployed; see " + log());
            }
            if (Instant.now().isAfter(limit)) {
                throw new StartProblem("The server was not ready after " + PATIENCE.toSeconds() + " s; see " + log());
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    /** The application answers that it is well. */
    public Readiness healthy(Secrets secrets) throws GeneralSecurityException, IOException {
        return new Health(
                ports.openAddress().resolve("/health"), layout.keys().resolve("trust.p12"), secrets.keyStore());
    }

    /** The public listener takes connections: an empty server. */
    public Readiness listening() {
        return () -> {
            try (Socket socket = new Socket("127.0.0.1", ports.open())) {
                return socket.isConnected();
            } catch (IOException notYet) {
                return false;
            }
        };
    }

    /** When a server counts as started. */
    public interface Readiness {
        boolean isReady();
    }

    public Path log() {
        return layout.serverBase().resolve("log/server.log");
    }

    public long pid() {
        return process.pid();
    }

    /** kill -9, as a power cut would. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** The server of this base directory that runs now, started by whomever. */
    public static Optional<ProcessHandle> running(Layout layout) {
        return Processes.named(pidFile(layout), layout.serverBase().toString());
    }

    /** A server whose starter was killed. */
    public static void stopOrphan(Layout layout) {
        running(layout).ifPresent(orphan -> Processes.terminate(orphan, STOP_PATIENCE));
    }

    private static Path pidFile(Layout layout) {
        return layout.local().resolve("server.pid");
    }

    @Override
    public void close() {
        if (isAlive()) {
            Processes.terminate(process.toHandle(), STOP_PATIENCE);
        }
    }
}
