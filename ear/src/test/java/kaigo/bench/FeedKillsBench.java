package kaigo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import kaigo.starter.sample.SampleOrder;

/**
 * 停電の試験: an INITIAL feed replaces everybody's data; at a random moment the server or the database is killed; after the
 * restart everything is of the feed before or everything of the new one, and the new one is finished without anybody's
 * help. Goes on where it was stopped: the kills done stand in ear/target/feed-kills/kills.log. The ratio is that of kills
 * which left something else.
 */
final class FeedKillsBench implements Bench.Measurement {
    private static final int OFFSET = 5_500;
    private static final int TIMES = 20;
    private static final int PERSONS = 20_000;
    private static final int PATIENCE_SECONDS = 420;

    private final SplittableRandom random = new SplittableRandom();
    private FeedSystem system;
    private Path log;
    private int persons;

    @Override
    public Result run(BenchOptions options) throws Exception {
        Path folder = options.project().resolve("ear/target/feed-kills");
        log = folder.resolve("kills.log");
        persons = options.number("persons", PERSONS);
        int times = options.number("times", TIMES);
        try (FeedSystem resumed = FeedSystem.resume(options, folder, OFFSET)) {
            system = resumed;
            settleFirst();
            for (int done = done(); done < times; done = done()) {
                kill(done + 1);
            }
        }
        List<String> lines = Files.readAllLines(log);
        long wrong = lines.stream()
                .filter(line -> line.contains("MIXED") || line.contains("UNFINISHED"))
                .count();
        Map<String, String> more = new TreeMap<>(Map.of(
                "kills", Integer.toString(lines.size()),
                "leftOld",
                        Long.toString(lines.stream()
                                .filter(line -> line.contains("then old"))
                                .count()),
                "leftNew",
                        Long.toString(lines.stream()
                                .filter(line -> line.contains("then new"))
                                .count())));
        return new Result("feed-kills", wrong, lines.size(), 0, wrong == 0, more);
    }

    private SampleOrder order(int number) {
        return SampleOrder.of(persons, number).certified(60).numbered(number);
    }

    private int done() throws IOException {
        return Files.exists(log) ? Files.readAllLines(log).size() : 0;
    }

    /** The first feed, whose time says within which moments to kill. */
    private void settleFirst() throws Exception {
        if (standing() == 0) {
            SampleOrder first = order(1);
            system.run(system.store(first, system.write(first).file()));
        }
    }

    private void kill(int number) throws Exception {
        int before = standing();
        String old = state();
        SampleOrder next = order(before + 1);
        long feed = system.store(next, system.write(next).file());
        double usual = usualSeconds();
        long wait = (long) (random.nextDouble() * usual * 1000);
        boolean database = number % 2 == 0;
        long begin = System.nanoTime();
        system.startJob(feed);
        TimeUnit.MILLISECONDS.sleep(wait);
        String phase = phase(feed);
        if (database) {
            system.running().killDatabase();
            system.running().restartDatabase();
        } else {
            system.running().killServer();
            system.running().restartServer();
        }
        String after = state();
        int standing = standing();
        boolean whole = standing == before ? after.equals(old) : isOf(feed);
        boolean finished = await(feed);
        double seconds = (System.nanoTime() - begin) / 1e9;
        boolean right = finished && isOf(feed);
        String line = String.format(
                Locale.ROOT,
                "%2d %-8s after %6d ms in %-9s then %s, %s in %.0f s",
                number,
                database ? "database" : "server",
                wait,
                phase,
                whole ? standing == before ? "old" : "new" : "MIXED",
                right ? "finished" : "UNFINISHED",
                seconds);
        System.err.println(line);
        Files.writeString(log, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private boolean await(long feed) throws Exception {
        for (int second = 0; second < PATIENCE_SECONDS; second++) {
            if (phase(feed).equals("APPLIED")) {
                return true;
            }
            TimeUnit.SECONDS.sleep(1);
        }
        return false;
    }

    private String phase(long feed) throws Exception {
        return ask("SELECT state FROM feed WHERE id = " + feed);
    }

    private int standing() throws Exception {
        return Integer.parseInt(ask("SELECT coalesce(max(sequence_no), 0) FROM feed_standing"));
    }

    /**
     * A feed of everything: so many rows are in force as it read, and so many of them came with it as it says that it wrote;
     * those that it found unchanged are of a feed before.
     */
    private boolean isOf(long feed) throws Exception {
        for (String[] table : new String[][] {
            {"insured_person", "INSURED"}, {"insurance_card", "CARD"}, {"assessment_case", "ASSESSMENT"},
            {"burden_ratio", "BURDEN_RATIO"}, {"burden_limit", "LIMIT"}, {"survey_sheet", "SURVEY"},
            {"doctor_opinion", "OPINION"}, {"home_aid", "HOME_AID"}
        }) {
            String inForce = table[0].equals("insured_person") ? "" : " AND superseded_at IS NULL";
            String held = ask("SELECT count(*) || ' ' || count(*) FILTER (WHERE feed_id = " + feed + ") FROM "
                    + table[0] + " WHERE deleted_on IS NULL" + inForce);
            String said = ask("SELECT read_rows || ' ' || inserted + updated FROM feed_result WHERE kind = '" + table[1]
                    + "' AND feed_id = " + feed);
            if (!held.equals(said)) {
                System.err.println(table[0] + ": " + held + " instead of " + said);
                return false;
            }
        }
        return true;
    }

    /** All rows of the insurer's, hashed. */
    private String state() throws Exception {
        StringBuilder all = new StringBuilder();
        for (String table : new String[] {
            "insured_person",
            "insurance_card",
            "assessment_case",
            "burden_ratio",
            "burden_limit",
            "survey_sheet",
            "doctor_opinion",
            "home_aid",
            "consent",
            "feed_standing"
        }) {
            all.append(ask(
                    "SELECT count(*) || ':' || coalesce(sum(hashtextextended(t::text, 0)), 0) FROM " + table + " t"));
            all.append(' ');
        }
        return all.toString();
    }

    /** Three times what the quickest took: that was the first one, which replaced nothing. */
    private double usualSeconds() throws Exception {
        return 3
                * Double.parseDouble(ask("SELECT coalesce(extract(epoch FROM min(finished_at - started_at)), 10)"
                        + " FROM feed WHERE state = 'APPLIED'"));
    }

    private String ask(String sql) throws Exception {
        try (Connection connection = system.database()) {
            return FeedSystem.text(connection, sql);
        }
    }
}
