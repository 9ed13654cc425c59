package kaigo.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kaigo.starter.sample.SampleFeed;
import kaigo.starter.sample.SampleOrder;

/** 差分: 10,000 changed rows onto an insurer's data ÷ INSERT … ON CONFLICT of the same rows from a staging table. */
final class FeedDeltaBench implements Bench.Measurement {
    private static final int PERSONS = 200_000;
    private static final int CHANGED = 10_000;
    private static final double TARGET = 3;
    private static final int RUNS = 5;

    @Override
    public Result run(BenchOptions options) throws Exception {
        SampleOrder order = SampleOrder.of(options.number("persons", PERSONS), 1)
                .certified(100)
                .only(FeedBench.KINDS);
        int changed = Math.min(CHANGED, order.persons());
        List<Double> ours = new ArrayList<>();
        List<Double> base = new ArrayList<>();
        List<Double> checks = new ArrayList<>();
        try (FeedSystem system = FeedSystem.start(options, "bench-feed-delta")) {
            system.run(system.store(order, system.write(order).file()));
            try (PlainTables plain = new PlainTables(system.database())) {
                plain.export();
                plain.copy();
                SampleOrder next = order;
                for (int run = 0; run < RUNS; run++) {
                    next = next.changing(changed);
                    SampleFeed.Written written = system.write(next);
                    long feed = system.store(next, written.file());
                    system.settle();
                    FeedSystem.Taken taken = system.run(feed);
                    ours.add(taken.all());
                    checks.add(taken.check());
                    system.settle();
                    base.add(plain.upsert(feed));
                }
            }
        }
        double our = median(ours);
        double plain = median(base);
        Map<String, String> more = new TreeMap<>(Map.of(
                "rows", Integer.toString(changed),
                "oursRuns", numbers(ours),
                "checkRuns", numbers(checks),
                "baseRuns", numbers(base)));
        return new Result("feed-delta", our, plain, TARGET, our / plain <= TARGET, more);
    }

    private static String numbers(List<Double> values) {
        return values.stream().map(FeedSystem::number).toList().toString();
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
