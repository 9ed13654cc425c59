package kaigo.starter;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import kaigo.starter.command.AccountsCommand;

/** 前景での実行: starts a system, tells what to open, and stops it all at Ctrl-C. */
final class Foreground {
    private final Layout layout;
    private final Ports ports;

    Foreground(Layout layout, Ports ports) {
        this.layout = layout;
        this.ports = ports;
    }

    int run() throws IOException, InterruptedException {
        RunningSystem.find(layout).ifPresent(running -> {
            throw new StartProblem("It runs already: " + running.ports().openAddress() + " (process "
                    + running.starter().pid() + "). ./run stop ends it.");
        });
        layout.create();
        RunningSystem.announce(layout, ports);
        DemoSystem system =
                new DemoSystem(DemoOptions.in(layout).offset(ports.offset()).reporting(Progress.on(System.out)));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(system), "stop"));
        System.out.println("Starting");
        system.startAll();
        announce(system);
        new CountDownLatch(1).await();
        return 0;
    }

    private void announce(DemoSystem system) {
        System.out.println();
        System.out.println(AccountsCommand.table(layout, system.accounts().all()));
        System.out.println();
        System.out.println("Business date      " + system.today());
        System.out.println("Public             " + system.open());
        System.out.println(
                "Services           " + system.services() + "  (import a certificate into the browser first)");
        System.out.println("Trust              "
                + layout.project().relativize(system.keys().rootCertificate()) + "  (or accept the browser's warning)");
        System.out.println("One-time password  ./run otp LOGIN");
        System.out.println("Ctrl-C stops all of it.");
    }

    private void stop(DemoSystem system) {
        System.out.println();
        System.out.println("Stopping …");
        system.close();
        RunningSystem.withdraw(layout);
        System.out.println("Stopped.");
    }
}
