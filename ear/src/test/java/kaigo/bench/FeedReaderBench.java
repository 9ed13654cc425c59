package kaigo.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import kaigo.starter.sample.SampleOrder;

/**
 * 読む人: looking up a person by number and by kana while an INITIAL feed replaces everybody ÷ the same with nothing going
 * on. Each look must see all of the old state or all of the new.
 */
final class FeedReaderBench implements Bench.Measurement {
    private static final int PERSONS = 100_000;
    private static final int QUIET_SECONDS = 15;
    private static final double TARGET = 2;
    private static final double MICRO = 1e6;
    private static final int PAUSE_MILLIS = 5;
    private static final int EVERYBODY = 200;

    private final SplittableRandom random = new SplittableRandom(1);
    private long mixed;
    private long newest;

    @Override
    public Result run(BenchOptions options) throws Exception {
        SampleOrder order =
                SampleOrder.of(options.number("persons", PERSONS), 1).only(FeedBench.KINDS);
        SampleOrder other = SampleOrder.of(order.persons(), 2).numbered(2).only(FeedBench.KINDS);
        try (FeedSystem system = FeedSystem.start(options, "bench-feed-reader")) {
            long first = system.store(order, system.write(order).file());
            long second = system.store(other, system.write(other).file());
            system.run(first);
            system.settle();
            try (Connection reader = system.database()) {
                List<String> persons = persons(reader);
                List<Double> quiet = new ArrayList<>();
                long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(QUIET_SECONDS);
                look(reader, persons, quiet, () -> System.nanoTime() < end);
                CompletableFuture<Double> feed = CompletableFuture.supplyAsync(() -> {
                    try {
                        return system.run(second).all();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                });
                List<Double> busy = new ArrayList<>();
                look(reader, persons, busy, () -> !feed.isDone());
                long after = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
                look(reader, persons, new ArrayList<>(), () -> System.nanoTime() < after);
                boolean crossed = newest == second;
                double median = at(busy, 0.5);
                Map<String, String> more = new TreeMap<>(Map.of(
                        "persons", Integer.toString(order.persons()),
                        "feedSeconds", FeedSystem.number(feed.join()),
                        "looksQuiet", Integer.toString(quiet.size()),
                        "looksBusy", Integer.toString(busy.size()),
                        "medianMicrosQuiet", FeedSystem.number(at(quiet, 0.5) * MICRO),
                        "medianMicrosBusy", FeedSystem.number(median * MICRO),
                        "p95MicrosQuiet", FeedSystem.number(at(quiet, 0.95) * MICRO),
                        "p95MicrosBusy", FeedSystem.number(at(busy, 0.95) * MICRO),
                        "mixedStates", Long.toString(mixed)));
                double base = at(quiet, 0.5);
                boolean ok = median / base <= TARGET && mixed == 0 && crossed;
                return new Result("feed-reader", median, base, TARGET, ok, more);
            }
        }
    }

    private static List<String> persons(Connection reader) throws SQLException {
        List<String> persons = new ArrayList<>();
        try (PreparedStatement select = reader.prepareStatement("SELECT insured_no FROM insured_person ORDER BY id");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                persons.add(row.getString(1));
            }
        }
        return persons;
    }

    private void look(Connection reader, List<String> persons, List<Double> seconds, Callable<Boolean> on)
            throws Exception {
        try (PreparedStatement byNumber = reader.prepareStatement(
                        "SELECT feed_id, p.* FROM insured_person p WHERE insurer_no = '139907' AND insured_no = ?"
                                + " AND deleted_on IS NULL");
                PreparedStatement byKana =
                        reader.prepareStatement("SELECT feed_id, p.* FROM insured_person p WHERE insurer_no = '139907'"
                                + " AND kana_key COLLATE \"C\" >= ? AND kana_key COLLATE \"C\" < ? AND deleted_on IS NULL"
                                + " ORDER BY kana_key COLLATE \"C\", insured_no COLLATE \"C\" LIMIT 50");
                PreparedStatement everybody =
                        reader.prepareStatement("SELECT DISTINCT feed_id FROM insured_person WHERE deleted_on IS NULL"
                                + " UNION SELECT feed_id FROM feed_standing")) {
            for (int looks = 1; on.call(); looks++) {
                byNumber.setString(1, persons.get(random.nextInt(persons.size())));
                String kana = "ヤマ" + "アイウカキサシタナハマヤラ".charAt(random.nextInt(13));
                byKana.setString(1, kana);
                byKana.setString(2, kana + "ー");
                long begin = System.nanoTime();
                read(byNumber);
                read(byKana);
                seconds.add((System.nanoTime() - begin) / 1e9);
                if (looks % EVERYBODY == 0) {
                    read(everybody);
                }
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
        }
    }

    /** Rows of two feeds in one answer, or of an older feed than an answer before had, are a mixed state. */
    private void read(PreparedStatement select) throws SQLException {
        Set<Long> feeds = new HashSet<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                feeds.add(row.getLong(1));
            }
        }
        mixed += feeds.size() > 1 || feeds.stream().anyMatch(feed -> feed < newest) ? 1 : 0;
        newest = feeds.stream().mapToLong(Long::longValue).max().orElse(newest);
    }

    private static double at(List<Double> values, double share) {
        return values.stream().sorted().toList().get((int) (values.size() * share));
    }
}
