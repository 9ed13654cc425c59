package kaigo.starter.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** プロセス: starting apart from the terminal's signals, and stopping in good order. */
public final class Processes {
    private Processes() {}

    /** In a session of its own: Ctrl-C reaches only the starter, which stops the parts one after the other. */
    public static List<String> apart(List<String> command) {
        List<String> apart = new ArrayList<>(List.of("setsid"));
        apart.addAll(command);
        return apart;
    }

    /** SIGINT (PostgreSQL's fast shutdown), and SIGKILL when patience ends. */
    public static void interrupt(ProcessHandle process, Duration patience) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        await(process, patience);
    }

    /** SIGTERM, and SIGKILL when patience ends. */
    public static void terminate(ProcessHandle process, Duration patience) {
        process.destroy();
        await(process, patience);
    }

    private static void await(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The live process whose number is in a file's first line, if it was started with such words. */
    public static Optional<ProcessHandle> named(Path pidFile, String words) {
        try {
            if (!Files.exists(pidFile)) {
                return Optional.empty();
            }
            long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
            return ProcessHandle.of(pid)
                    .filter(ProcessHandle::isAlive)
                    .filter(handle -> commandLine(handle).contains(words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the kernel says was started, or nothing when it is gone. */
    public static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"))
                    .replace('\0', ' ');
        } catch (IOException gone) {
            return "";
        }
    }
}
