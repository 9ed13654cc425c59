package kaigo.starter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kaigo.starter.database.DatabaseAccess;
import kaigo.starter.job.Jobs;
import kaigo.starter.process.Processes;
import kaigo.starter.secret.Secrets;

/** 動いているシステム: what a second terminal finds of a system that a starter keeps running. */
public record RunningSystem(Layout layout, Ports ports, ProcessHandle starter) {
    private static final String FILE = "running";

    /** Leaves word of this process for other terminals. */
    static void announce(Layout layout, Ports ports) throws IOException {
        Files.writeString(file(layout), ProcessHandle.current().pid() + "\n" + ports.offset() + "\n");
    }

    static void withdraw(Layout layout) {
        try {
            Files.deleteIfExists(file(layout));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The system whose starter lives; a leftover file of a killed one does not count. */
    public static Optional<RunningSystem> find(Layout layout) {
        try {
            if (!Files.exists(file(layout))) {
                return Optional.empty();
            }
            Ports ports =
                    new Ports(Integer.parseInt(Files.readAllLines(file(layout)).get(1)));
            return Processes.named(file(layout), "kaigo.starter")
                    .map(handle -> new RunningSystem(layout, ports, handle));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static RunningSystem require(Layout layout) {
        return find(layout)
                .orElseThrow(
                        () -> new StartProblem("No system is running here. Start it with ./run in another terminal."));
    }

    public Secrets secrets() {
        return new Secrets(layout.keys());
    }

    public DatabaseAccess database() {
        return ports.database(secrets().database());
    }

    public Jobs jobs() {
        return new Jobs(ports.management(), database());
    }

    private static Path file(Layout layout) {
        return layout.local().resolve(FILE);
    }
}
