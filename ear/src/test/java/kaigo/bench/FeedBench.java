package kaigo.bench;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kaigo.feed.model.FeedKind;
import kaigo.starter.sample.SampleFeed;
import kaigo.starter.sample.SampleOrder;

/**
 * 初期セットアップ: one insurer of whom everyone has a care level (8 rows a person: cards, assessments, home aids), from
 * the uploaded file to visible ÷ plain COPY of the same rows.
 */
final class FeedBench implements Bench.Measurement {
    private static final int PERSONS = 200_000;
    private static final double TARGET = 2.5;
    private static final int BASE_RUNS = 3;
    static final EnumSet<FeedKind> KINDS =
            EnumSet.of(FeedKind.INSURED, FeedKind.CARD, FeedKind.ASSESSMENT, FeedKind.HOME_AID);

    @Override
    public Result run(BenchOptions options) throws Exception {
        SampleOrder order = SampleOrder.of(options.number("persons", PERSONS), 1)
                .certified(100)
                .only(KINDS);
        try (FeedSystem system = FeedSystem.start(options, "bench-feed")) {
            SampleFeed.Written written = system.write(order);
            long feed = system.store(order, written.file());
            system.settle();
            FeedSystem.Taken taken;
            long heap;
            try (HeapWatch watch = system.watchHeap()) {
                taken = system.run(feed);
                heap = watch.peakMegabytes();
            }
            List<Double> base = new ArrayList<>();
            try (PlainTables plain = new PlainTables(system.database())) {
                plain.export();
                for (int run = 0; run < BASE_RUNS; run++) {
                    system.settle();
                    base.add(plain.copy());
                }
            }
            double median = base.stream().sorted().toList().get(BASE_RUNS / 2);
            Map<String, String> more = new TreeMap<>(Map.of(
                    "checkSeconds", FeedSystem.number(taken.check()),
                    "rows", Long.toString(written.allRows()),
                    "rowsOfKinds", FeedSystem.json(written.rows()),
                    "baseRuns", base.stream().map(FeedSystem::number).toList().toString(),
                    "peakHeapMb", Long.toString(heap)));
            return new Result("feed", taken.all(), median, TARGET, taken.all() / median <= TARGET, more);
        }
    }
}
