package kaigo.starter.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kaigo.starter.BusinessDate;
import kaigo.starter.Layout;
import kaigo.starter.RunningSystem;
import kaigo.starter.database.Postgres;
import kaigo.starter.server.Health;
import kaigo.starter.server.WildFly;

/** 状態: what runs and how it is; exit code 3 when the application does not answer well. */
final class StatusCommand implements Command {
    private static final int NOT_RUNNING = 3;

    @Override
    public int run(Layout layout, List<String> words) throws Exception {
        Commands.only(words);
        Optional<RunningSystem> found = RunningSystem.find(layout);
        if (found.isEmpty()) {
            System.out.println("Not running.");
            WildFly.running(layout)
                    .ifPresent(left -> System.out.println(
                            "A server without its starter: process " + left.pid() + " (./run stop ends it)"));
            Postgres.running(layout.data())
                    .ifPresent(left -> System.out.println(
                            "A PostgreSQL without its starter: process " + left.pid() + " (./run stop ends it)"));
            return NOT_RUNNING;
        }
        RunningSystem system = found.get();
        boolean well = new Health(
                        system.ports().openAddress().resolve("/health"),
                        layout.keys().resolve("trust.p12"),
                        system.secrets().keyStore())
                .isReady();
        System.out.println("Application    " + (well ? "UP" : "not ready"));
        System.out.println("Public         " + system.ports().openAddress());
        System.out.println("Services       " + system.ports().servicesAddress());
        System.out.println("Business date  " + BusinessDate.today(system.database()));
        Optional<ProcessHandle> server = WildFly.running(layout);
        System.out.println(
                "Server         " + server.map(StatusCommand::process).orElse("not running"));
        System.out.println("PostgreSQL     "
                + Postgres.running(layout.data()).map(StatusCommand::process).orElse("not running"));
        return well ? 0 : NOT_RUNNING;
    }

    private static String process(ProcessHandle process) {
        return "process " + process.pid() + memory(process);
    }

    private static String memory(ProcessHandle process) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> ", " + Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB")
                    .findFirst()
                    .orElse("");
        } catch (IOException gone) {
            return "";
        }
    }
}
