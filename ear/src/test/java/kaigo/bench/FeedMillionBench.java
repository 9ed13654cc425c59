package kaigo.bench;

import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import kaigo.starter.sample.SampleFeed;
import kaigo.starter.sample.SampleOrder;

/** 最大の保険者: a million insured with all kinds, once in full, a file of 1 GB ÷ the hour in which it must be in. */
final class FeedMillionBench implements Bench.Measurement {
    private static final int PERSONS = 1_000_000;
    private static final double HOUR = 3_600;

    @Override
    public Result run(BenchOptions options) throws Exception {
        SampleOrder order = SampleOrder.of(options.number("persons", PERSONS), 1);
        try (FeedSystem system = FeedSystem.start(options, "bench-feed-million")) {
            SampleFeed.Written written = system.writeUnpacked(order);
            long feed = system.store(order, written.file());
            long before = system.databaseMegabytes();
            system.settle();
            FeedSystem.Taken taken;
            long heap;
            try (HeapWatch watch = system.watchHeap()) {
                taken = system.run(feed);
                heap = watch.peakMegabytes();
            }
            Map<String, String> more = new TreeMap<>(Map.of(
                    "checkSeconds", FeedSystem.number(taken.check()),
                    "rows", Long.toString(written.allRows()),
                    "rowsOfKinds", FeedSystem.json(written.rows()),
                    "fileMb", Long.toString(Files.size(written.file()) >> 20),
                    "peakHeapMb", Long.toString(heap),
                    "databaseMbBefore", Long.toString(before),
                    "databaseMb", Long.toString(system.databaseMegabytes())));
            return new Result("feed-million", taken.all(), HOUR, 1, taken.all() <= HOUR, more);
        }
    }
}
