package kaigo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kaigo.starter.DemoOptions;
import kaigo.starter.DemoSystem;
import kaigo.starter.Layout;

/** 起動: server start with the EAR ÷ the same provisioned server without it, and the memory after a smoke test. */
final class BootBench implements Bench.Measurement {
    private static final int RUNS = 3;
    private static final double TARGET = 3.5;
    private static final long RSS_LIMIT_MB = 900;
    private static final int OFFSET = 5200;

    @Override
    public Result run(BenchOptions options) throws Exception {
        Path project = options.project();
        List<Double> ours = new ArrayList<>();
        List<Double> base = new ArrayList<>();
        List<Long> rss = new ArrayList<>();
        Path target = project.resolve("ear/target");
        DemoOptions with = DemoOptions.in(new Layout(project, target.resolve("bench-with")))
                .offset(OFFSET);
        DemoOptions without = DemoOptions.in(new Layout(project, target.resolve("bench-without")))
                .offset(OFFSET + 50)
                .withoutApplication();
        try (DemoSystem application = DemoSystem.start(with);
                DemoSystem bare = DemoSystem.start(without)) {
            for (int run = 0; run < RUNS; run++) {
                base.add(restart(bare));
                ours.add(restart(application));
                Smoke.visit(application);
                rss.add(rssMegabytes(application.serverPid()));
            }
        }
        long highest = rss.stream().mapToLong(Long::longValue).max().orElseThrow();
        double ourMedian = median(ours);
        double baseMedian = median(base);
        Map<String, String> more = new TreeMap<>(Map.of(
                "oursRuns", ours.toString(),
                "baseRuns", base.toString(),
                "rssMb", Long.toString(highest),
                "rssLimitMb", Long.toString(RSS_LIMIT_MB)));
        boolean ok = ourMedian / baseMedian <= TARGET && highest <= RSS_LIMIT_MB;
        return new Result("boot", ourMedian, baseMedian, TARGET, ok, more);
    }

    private static double restart(DemoSystem system) throws InterruptedException {
        system.killServer();
        long begin = System.nanoTime();
        system.restartServer();
        return (System.nanoTime() - begin) / 1_000_000 / 1000.0;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static long rssMegabytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
