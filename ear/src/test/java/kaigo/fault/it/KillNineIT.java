package kaigo.fault.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kaigo.bench.GrantOutcome;
import kaigo.bench.GrantSeeds;
import kaigo.bench.GrantSet;
import kaigo.it.RunningSystem;
import kaigo.starter.job.JobResult;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * kill -9 of the server, and of the database, in the middle of a job: after the restart nothing is half-done and nothing is
 * done twice. {@code ./bench feed-kills} does it twenty times with feeds of all kinds.
 */
class KillNineIT {
    private static final int KILLS = 3;
    private static final int APPLICATIONS = 200;
    /** The notices of the others lie there already: printing takes the time. */
    private static final int NOTICES = 50;

    private static final List<String> MONTHLY = List.of("grant-review", "grant-decision", "grant-transfer");
    private static final int PERSONS = 60_000;
    /** Longer than an order lasts whose server died before the job had begun. */
    private static final int WATCH_SECONDS = 360;

    private static KilledSystem system;

    @BeforeAll
    static void start() {
        system = new KilledSystem(RunningSystem.offset());
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    /** The bench {@code grant-kills} does it a hundred times. */
    @Test
    void a_monthly_cycle_ends_as_if_nothing_had_happened() throws Exception {
        GrantSet set = new GrantSet(9, 1, APPLICATIONS);
        system.database().call(connection -> {
            GrantSeeds.employReviewers(connection);
            return null;
        });
        seed(set);
        for (String job : MONTHLY) {
            system.killWhile(job, parameters(job, set), 400);
            assertThat(faults(set, false)).as("half-way in " + job).isEmpty();
            finish(job, set);
        }
        assertThat(system.count("SELECT count(*) FROM job_run WHERE job_name LIKE 'grant-%' AND state = 'ABANDONED'"))
                .as("runs cut off")
                .isPositive();
        assertThat(faults(set, true)).as("in the end").isEmpty();
        String killed = fingerprint(set);
        for (String job : MONTHLY) {
            assertThat(system.run(job, parameters(job, set)).written())
                    .as("a second run of " + job + " does nothing")
                    .isZero();
        }

        system.database().call(connection -> {
            GrantOutcome.reset(connection);
            return null;
        });
        seed(set);
        for (String job : MONTHLY) {
            finish(job, set);
        }
        assertThat(killed).as("as undisturbed, the bank's file byte for byte").isEqualTo(fingerprint(set));
    }

    private static void finish(String job, GrantSet set) {
        JobResult end = system.run(job, parameters(job, set));
        assertThat(end.state()).as(job + " " + end.message()).isEqualTo("COMPLETED");
        if (job.equals("grant-review")) {
            system.database().call(connection -> {
                GrantSeeds.review(connection, set);
                return null;
            });
        }
    }

    private static void seed(GrantSet set) {
        system.database().call(connection -> {
            GrantSeeds.submit(connection, set);
            GrantSeeds.print(connection, new GrantSet(set.month(), set.first() + NOTICES, set.count() - NOTICES));
            return null;
        });
    }

    private static Map<String, String> parameters(String job, GrantSet set) {
        return job.equals("grant-transfer")
                ? Map.of("month", set.parameter(), "transferOn", "2026-12-10")
                : Map.of("month", set.parameter());
    }

    private static List<String> faults(GrantSet set, boolean through) {
        return system.database()
                .call(connection ->
                        through ? GrantOutcome.faultsInTheEnd(connection, set) : GrantOutcome.faults(connection, set));
    }

    private static String fingerprint(GrantSet set) {
        return system.database().call(connection -> GrantOutcome.fingerprint(connection, set));
    }

    @Test
    void a_feed_is_visible_whole_or_not_at_all_and_is_finished() throws Exception {
        system.execute("INSERT INTO insurer (insurer_no, name, kana, prefecture, kind, setup_completed_on) VALUES"
                + " ('139907', 'みどり野市（見本）', 'みどりのし', '東京都', 'MUNICIPALITY', '2026-04-01')");
        long feed = Seeds.storeFeed(system.database(), PERSONS);
        for (int kill = 0; kill < KILLS; kill++) {
            Map<String, String> parameters = Map.of("feed", Long.toString(feed));
            if (kill == 1) {
                system.killDatabaseWhile("insurer-feed", parameters, 4_000);
            } else {
                system.killWhile("insurer-feed", parameters, kill == 0 ? 0 : 4_000);
            }
            assertThat(system.count("SELECT count(*) FROM insured_person WHERE insurer_no = '139907'"))
                    .as("the old state or the new one")
                    .isIn(0L, (long) PERSONS);
        }
        assertThat(system.abandoned("insurer-feed")).as("runs cut off").isPositive();
        awaitApplied(feed);

        assertThat(system.count("SELECT count(*) FROM insured_person WHERE insurer_no = '139907'"))
                .isEqualTo(PERSONS);
        assertThat(system.count("SELECT inserted FROM feed_result WHERE feed_id = ? AND kind = 'INSURED'", feed))
                .isEqualTo(PERSONS);
    }

    /** The watch takes an interrupted feed up by itself. */
    private static void awaitApplied(long feed) throws InterruptedException {
        for (int second = 0; second < WATCH_SECONDS; second++) {
            if (system.count("SELECT count(*) FROM feed WHERE id = ? AND state = 'APPLIED'", feed) == 1) {
                return;
            }
            TimeUnit.SECONDS.sleep(1);
        }
        assertThat(system.count("SELECT count(*) FROM feed WHERE id = ? AND state = 'APPLIED'", feed))
                .as("the interrupted feed is finished after the restart")
                .isEqualTo(1);
    }
}
