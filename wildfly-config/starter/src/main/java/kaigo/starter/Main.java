package kaigo.starter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** 入口: what ./run calls with the words of the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] words) {
        try {
            List<String> rest = new ArrayList<>(List.of(words));
            Ports ports = new Ports(offset(rest));
            Layout layout = Layout.of(Path.of(System.getProperty("kaigo.project", ".")));
            start(DemoOptions.in(layout).offset(ports.offset()).reporting(Progress.on(System.out)));
        } catch (StartProblem e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void start(DemoOptions options) {
        CountDownLatch stopped = new CountDownLatch(1);
        DemoSystem system = new DemoSystem(options);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            System.out.println("Stopping …");
            system.close();
            System.out.println("Stopped.");
            stopped.countDown();
        }));
        system.startAll();
        System.out.println();
        System.out.println("Public:   " + system.open());
        System.out.println("Services: " + system.services());
        System.out.println("Ctrl-C stops all of it.");
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int offset(List<String> words) {
        int at = words.indexOf("--offset");
        if (at < 0) {
            return 0;
        }
        try {
            int offset = Integer.parseInt(words.get(at + 1));
            words.subList(at, at + 2).clear();
            return offset;
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw new StartProblem("--offset takes a number, as in ./run --offset 100");
        }
    }
}
