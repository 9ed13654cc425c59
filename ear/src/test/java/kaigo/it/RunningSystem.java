package kaigo.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Statement;
import java.util.Comparator;
import java.util.stream.Stream;
import kaigo.starter.DemoOptions;
import kaigo.starter.DemoSystem;
import kaigo.starter.Layout;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The system of this test run: started by the starter before the first class on ports of its own (KAIGO_IT_OFFSET), with
 * an empty database, and stopped after the last. Plain tests (Surefire) run without it.
 */
public class RunningSystem implements LauncherSessionListener {
    private static final int DEFAULT_OFFSET = 5000;
    private static DemoSystem system;

    /** The system under test. @throws IllegalStateException in a run without -Dkaigo.it=true */
    public static DemoSystem get() {
        if (system == null) {
            throw new IllegalStateException(
                    "No system runs: start these tests by Failsafe (mvn verify -DskipITs=false)");
        }
        return system;
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!Boolean.getBoolean("kaigo.it")) {
            return;
        }
        Path project = Path.of("").toAbsolutePath().getParent();
        Path local = project.resolve("ear/target/it-system");
        delete(local);
        system = DemoSystem.start(
                DemoOptions.in(new Layout(project, local)).offset(offset()).withoutApplication());
        withoutCalendar();
        System.setProperty(
                "kaigo.it.managementPort", Integer.toString(system.ports().management()));
        System.setProperty("kaigo.it.server", system.layout().wildfly().toString());
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (system != null) {
            system.close();
        }
    }

    /** Tests move the clock and start jobs themselves; the calendar's own test switches it on. */
    private static void withoutCalendar() {
        system.database().call(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.executeUpdate(
                        "INSERT INTO platform_setting (name, value) VALUES ('JOB_CALENDAR', 'off')");
            }
        });
    }

    /** Called once, when the EAR has been deployed: every test may rely on the demo's accounts, offices and persons. */
    static void afterDeployment() {
        system.loadDemoData();
    }

    /** How far the ports of this run are moved. */
    public static int offset() {
        String set = System.getenv("KAIGO_IT_OFFSET");
        return set == null ? DEFAULT_OFFSET : Integer.parseInt(set);
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
