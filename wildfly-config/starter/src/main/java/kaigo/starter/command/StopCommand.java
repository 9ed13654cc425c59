package kaigo.starter.command;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kaigo.starter.Layout;
import kaigo.starter.RunningSystem;
import kaigo.starter.database.Postgres;
import kaigo.starter.process.Processes;
import kaigo.starter.server.WildFly;

/** 停止: the starter stops its parts; parts without a starter are stopped here. */
final class StopCommand implements Command {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Override
    public int run(Layout layout, List<String> words) {
        Commands.only(words);
        Optional<RunningSystem> system = RunningSystem.find(layout);
        boolean leftovers = WildFly.running(layout).isPresent()
                || Postgres.running(layout.data()).isPresent();
        system.ifPresent(running -> Processes.terminate(running.starter(), PATIENCE));
        WildFly.stopOrphan(layout);
        Postgres.stopOrphan(layout.data());
        System.out.println(system.isPresent() || leftovers ? "Stopped." : "Nothing was running.");
        return 0;
    }
}
