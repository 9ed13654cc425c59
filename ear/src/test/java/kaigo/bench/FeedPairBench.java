package kaigo.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import kaigo.starter.sample.SampleOrder;

/**
 * 二つの保険者: two insurers' feeds at once ÷ one after the other. Beside the first of them a feed of 1,000 rows of a third
 * insurer, which must not wait for it.
 */
final class FeedPairBench implements Bench.Measurement {
    private static final int PERSONS = 50_000;
    private static final int FEW = 1_000;
    private static final double TARGET = 1.1;

    @Override
    public Result run(BenchOptions options) throws Exception {
        SampleOrder order =
                SampleOrder.of(options.number("persons", PERSONS), 1).only(FeedBench.KINDS);
        SampleOrder small = SampleOrder.of(FEW, 2).only(java.util.EnumSet.of(kaigo.feed.model.FeedKind.INSURED));
        try (FeedSystem system = FeedSystem.start(options, "bench-feed-pair")) {
            // Warm: as a server is that has taken feeds before.
            system.run(store(system, order, "139899"));
            double alone = system.run(store(system, small, "139881")).all();
            long[] after = stored(system, order, "139907", "139915");
            system.settle();
            double oneByOne = system.run(after[0]).all() + system.run(after[1]).all();
            long[] beside = stored(system, order, "139923", "139931");
            system.settle();
            double together = together(system, beside);
            long[] big = stored(system, order, "139949", "139956");
            long few = store(system, small, "139964");
            system.settle();
            CompletableFuture<Double> first = later(system, big[0]);
            CompletableFuture<Double> second = later(system, big[1]);
            Thread.sleep(2_000);
            double held = system.run(few).all();
            boolean overtook = !first.isDone() && !second.isDone();
            first.join();
            second.join();
            Map<String, String> more = new TreeMap<>(Map.of(
                    "persons", Integer.toString(order.persons()),
                    "smallAloneSeconds", FeedSystem.number(alone),
                    "smallBesideTwoSeconds", FeedSystem.number(held),
                    "smallOvertook", Boolean.toString(overtook)));
            return new Result("feed-pair", together, oneByOne, TARGET, together / oneByOne <= TARGET && overtook, more);
        }
    }

    private static double together(FeedSystem system, long... feeds) {
        long begin = System.nanoTime();
        List<CompletableFuture<Double>> running = java.util.Arrays.stream(feeds)
                .mapToObj(feed -> later(system, feed))
                .toList();
        running.forEach(CompletableFuture::join);
        return (System.nanoTime() - begin) / 1e9;
    }

    private static CompletableFuture<Double> later(FeedSystem system, long feed) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return system.run(feed).all();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static long[] stored(FeedSystem system, SampleOrder order, String... insurers) throws Exception {
        long[] feeds = new long[insurers.length];
        for (int i = 0; i < insurers.length; i++) {
            feeds[i] = store(system, order, insurers[i]);
        }
        return feeds;
    }

    private static long store(FeedSystem system, SampleOrder order, String insurer) throws Exception {
        SampleOrder own = order.insurer(insurer, "見本市");
        Path file = system.write(own).file();
        return system.store(own, file);
    }
}
