package kaigo.starter.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import kaigo.starter.StartProblem;
import kaigo.starter.process.Processes;
import kaigo.starter.process.Trees;
import kaigo.starter.process.Unprivileged;
import kaigo.starter.secret.Secrets;

/** 組込みPostgreSQL: a durable server of its own on loopback, whose data directory stays. */
public final class Postgres implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** Of the application's database and of the role that owns it. */
    public static final String NAME = "kaigo";

    private final Path home;
    private final Path data;
    private final int port;
    private final Secrets secrets;
    private final Path log;
    private Process process;

    private Postgres(Path home, Path data, int port, Secrets secrets, Path log) {
        this.home = home;
        this.data = data;
        this.port = port;
        this.secrets = secrets;
        this.log = log;
    }

    /** @param binaries where the archive is, or gets, unpacked */
    public static Postgres start(Path binaries, Path data, int port, Secrets secrets, Path log)
            throws IOException, InterruptedException, SQLException {
        Postgres postgres = new Postgres(PostgresBinaries.unpackedIn(binaries), data, port, secrets, log);
        stopOrphan(data);
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            postgres.initialise();
        }
        String version = Files.readString(data.resolve("PG_VERSION")).strip();
        if (!version.equals(PostgresBinaries.VERSION)) {
            throw new StartProblem(
                    "The data in " + data + " are of PostgreSQL " + version + "; this release runs PostgreSQL "
                            + PostgresBinaries.VERSION + ". A demo is emptied by ./run reset.");
        }
        postgres.launch();
        return postgres;
    }

    public DatabaseAccess access() {
        return new DatabaseAccess(url(port, NAME), NAME, secrets.database());
    }

    public static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Runs apart and renamed at the end: an interrupted initdb leaves nothing that looks like a database. */
    private void initialise() throws IOException, InterruptedException {
        Path aside = data.resolveSibling(data.getFileName() + ".new");
        Trees.delete(aside);
        Path passwordFile = Files.createTempFile(
                log.getParent(),
                "initdb",
                null,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(passwordFile, secrets.databaseOwner());
            // The C.UTF-8 character type lets pg_trgm index Japanese.
            int code = new ProcessBuilder(unprivileged(
                            "initdb",
                            "-D",
                            aside.toString(),
                            "-U",
                            "postgres",
                            "-E",
                            "UTF8",
                            "--locale=C.UTF-8",
                            "--auth=scram-sha-256",
                            "--pwfile=" + passwordFile,
                            "--no-instructions"))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new StartProblem("PostgreSQL could not make its data directory; see " + log);
            }
            Files.move(aside, data);
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }

    private void launch() throws IOException, InterruptedException, SQLException {
        process = new ProcessBuilder(Processes.apart(unprivileged(
                        "postgres",
                        "-D",
                        data.toString(),
                        "-p",
                        Integer.toString(port),
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "unix_socket_directories=",
                        "-c",
                        "fsync=on",
                        "-c",
                        "synchronous_commit=on",
                        "-c",
                        "full_page_writes=on",
                        "-c",
                        "max_connections=100",
                        "-c",
                        "shared_buffers=128MB",
                        "-c",
                        "timezone=UTC",
                        "-c",
                        "log_error_verbosity=terse", // the detail of an error repeats what was written
                        "-c",
                        "log_timezone=UTC")))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        awaitReady();
    }

    private void awaitReady() throws InterruptedException, SQLException {
        Instant limit = Instant.now().plus(PATIENCE);
        while (true) {
            try (Connection owner =
                    DriverManager.getConnection(url(port, "postgres"), "postgres", secrets.databaseOwner())) {
                createApplicationDatabase(owner);
                return;
            } catch (SQLException notYet) {
                if (!process.isAlive() || Instant.now().isAfter(limit)) {
                    throw new StartProblem("PostgreSQL did not start; see " + log, notYet);
                }
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
    }

    private void createApplicationDatabase(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            try (ResultSet found = statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + NAME + "'")) {
                if (found.next()) {
                    return;
                }
            }
            statement.execute("DROP ROLE IF EXISTS " + NAME);
            statement.execute("CREATE ROLE " + NAME + " LOGIN PASSWORD '" + secrets.database() + "'");
            statement.execute("CREATE DATABASE " + NAME + " OWNER " + NAME);
        }
    }

    /** A server whose starter was killed still holds the data directory: it is stopped, and recovers at its next start. */
    public static void stopOrphan(Path data) {
        running(data).ifPresent(orphan -> Processes.interrupt(orphan, Duration.ofSeconds(30)));
    }

    /** kill -9 of the server and all its processes, as a power cut would; it recovers at its next start. */
    public void kill() throws InterruptedException {
        ProcessHandle server = running(data).orElse(process.toHandle());
        List<ProcessHandle> all = new ArrayList<>(List.of(server));
        all.addAll(server.descendants().toList());
        all.forEach(ProcessHandle::destroyForcibly);
        process.waitFor();
        for (ProcessHandle each : all) {
            while (each.isAlive()) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
        }
    }

    /** The server that holds this data directory, from postmaster.pid; a reused process number does not count. */
    public static Optional<ProcessHandle> running(Path data) {
        return Processes.named(data.resolve("postmaster.pid"), "postgres");
    }

    private List<String> unprivileged(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return Unprivileged.command(command);
    }

    @Override
    public void close() {
        if (process != null) {
            Processes.interrupt(process.toHandle(), Duration.ofSeconds(30));
        }
    }
}
