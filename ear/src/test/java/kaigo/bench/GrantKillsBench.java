package kaigo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * 停電の試験: review, decision and transfer of 2,000 applications; at random moments of each job the server is killed, then the
 * job is started again. In the end everything must be as after an undisturbed run, the bank's file byte for byte. Goes on
 * where it was stopped: the kills done stand in ear/target/grant-kills/kills.log. The ratio is that of kills and results
 * with a fault.
 */
final class GrantKillsBench implements Bench.Measurement {
    private static final int OFFSET = 5_700;
    private static final int TIMES = 100;
    private static final int MINUTES = 60;
    private static final int APPLICATIONS = 2_000;
    private static final int NOTICES = 300;
    private static final int KILLS_OF_A_JOB = 4;
    private static final int LOOKS = 3_000;
    private static final List<String> JOBS = List.of("grant-review", "grant-decision", "grant-transfer");

    private final SplittableRandom random = new SplittableRandom();
    private GrantSystem system;
    private GrantSet set;
    private int notices;
    private Path folder;
    private Path log;
    private int times;
    private long until;

    @Override
    public Result run(BenchOptions options) throws Exception {
        folder = Files.createDirectories(options.project().resolve("ear/target/grant-kills"));
        log = folder.resolve("kills.log");
        times = options.number("times", TIMES);
        until = System.nanoTime()
                + Duration.ofMinutes(options.number("minutes", MINUTES)).toNanos();
        set = new GrantSet(9, 1, options.number("applications", APPLICATIONS));
        notices = Math.min(options.number("notices", NOTICES), set.count());
        try (GrantSystem resumed = GrantSystem.resume(options, folder, options.number("offset", OFFSET))) {
            system = resumed;
            Undisturbed usual = undisturbed();
            while (goesOn()) {
                round(usual);
            }
        }
        List<String> lines = Files.exists(log) ? Files.readAllLines(log) : List.of();
        long wrong = count(lines, "WRONG");
        long kills = count(lines, "killed");
        Map<String, String> more = new TreeMap<>(Map.of(
                "kills", Long.toString(kills),
                "whileRunning", Long.toString(count(lines, "cut off")),
                "results", Long.toString(count(lines, "finished")),
                "sameAsUndisturbed", Long.toString(count(lines, "finished, the same")),
                "faults", Long.toString(wrong)));
        return new Result("grant-kills", wrong, kills, 0, wrong == 0 && kills >= times, more);
    }

    /**
     * The run without a kill.
     *
     * @param result its fingerprint
     * @param millis how long each job took
     */
    private record Undisturbed(String result, Map<String, Long> millis) {}

    private Undisturbed undisturbed() throws Exception {
        seed();
        Map<String, Long> millis = new TreeMap<>();
        for (String job : JOBS) {
            millis.put(job, (long) (1000 * system.run(job, set)));
            betweenJobs(job);
        }
        try (Connection connection = system.database()) {
            List<String> faults = GrantOutcome.faultsInTheEnd(connection, set);
            if (!faults.isEmpty()) {
                throw new IllegalStateException("undisturbed, and yet: " + faults);
            }
            return new Undisturbed(GrantOutcome.fingerprint(connection, set), millis);
        }
    }

    private void seed() throws Exception {
        system.running().database().call(connection -> {
            GrantOutcome.reset(connection);
            return null;
        });
        system.submit(set);
        if (notices < set.count()) {
            system.print(new GrantSet(set.month(), set.first() + notices, set.count() - notices));
        }
    }

    private void betweenJobs(String done) throws Exception {
        if (done.equals("grant-review")) {
            system.review(set);
        }
    }

    private void round(Undisturbed usual) throws Exception {
        seed();
        for (String job : JOBS) {
            boolean cutOff = true;
            for (int kill = 0; kill < KILLS_OF_A_JOB && cutOff && goesOn(); kill++) {
                cutOff = kill(job, usual.millis().get(job));
            }
            system.run(job, set);
            betweenJobs(job);
        }
        try (Connection connection = system.database()) {
            List<String> faults = GrantOutcome.faultsInTheEnd(connection, set);
            String now = GrantOutcome.fingerprint(connection, set);
            boolean same = now.equals(usual.result());
            note("finished, " + (same ? "the same as undisturbed" : "WRONG: " + now + " for " + usual.result()) + " "
                    + (faults.isEmpty() ? "" : "WRONG: " + faults));
        }
    }

    /** @return whether there was something left to do */
    private boolean kill(String job, long usualMillis) throws Exception {
        long before = Long.parseLong(system.ask("SELECT coalesce(max(execution_id), 0) FROM job_run"));
        CompletableFuture<Void> running = CompletableFuture.runAsync(() -> {
            try {
                system.running().jobs().run(job, system.parameters(job, set), progress -> {});
            } catch (RuntimeException lostItsServer) {
                // expected: it dies
            }
        });
        awaitBegun(before);
        // Each run has only what the one before left.
        long wait = random.nextLong(usualMillis / 2 + 1);
        TimeUnit.MILLISECONDS.sleep(wait);
        boolean over = system.ask("SELECT state FROM job_run WHERE execution_id > " + before)
                .equals("COMPLETED");
        long begin = System.nanoTime();
        system.running().killServer();
        running.get(60, TimeUnit.SECONDS);
        List<String> faults;
        try (Connection connection = system.database()) {
            faults = GrantOutcome.faults(connection, set);
        }
        system.running().restartServer();
        note(String.format(
                Locale.ROOT,
                "killed %s after %d ms, %s; back in %.0f s %s",
                job,
                wait,
                over ? "it was over" : "cut off",
                (System.nanoTime() - begin) / 1e9,
                faults.isEmpty() ? "" : "WRONG: " + faults));
        return !over;
    }

    private void awaitBegun(long before) throws Exception {
        for (int look = 0; look < LOOKS; look++) {
            if (!system.ask("SELECT count(*) FROM job_run WHERE execution_id > " + before)
                    .equals("0")) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
        throw new IllegalStateException("The job did not begin");
    }

    private boolean goesOn() throws IOException {
        long done = Files.exists(log) ? count(Files.readAllLines(log), "killed") : 0;
        return done < times && System.nanoTime() < until;
    }

    private static long count(List<String> lines, String word) {
        return lines.stream().filter(line -> line.contains(word)).count();
    }

    private void note(String line) throws IOException {
        System.err.println(line);
        Files.writeString(log, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
