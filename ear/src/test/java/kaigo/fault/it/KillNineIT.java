package kaigo.fault.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Map;
import java.util.concurrent.TimeUnit;
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
    private static final int APPLICATIONS = 600;
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

    @Test
    void transfers_are_ordered_once_and_the_file_is_whole() throws Exception {
        system.execute(Seeds.OFFICES.formatted(APPLICATIONS));
        system.execute(Seeds.DECIDED_APPLICATIONS.formatted(APPLICATIONS));
        for (int kill = 0; kill < KILLS; kill++) {
            system.killWhile("grant-transfer", Map.of(), kill == 0 ? 0 : 400);
            assertThat(system.count("SELECT count(*) FROM grant_transfer_order"))
                    .as("all orders or none")
                    .isIn(0L, (long) APPLICATIONS);
        }
        assertThat(system.abandoned("grant-transfer")).as("runs cut off").isPositive();
        JobResult end = system.run("grant-transfer", Map.of());

        assertThat(end.state()).isEqualTo("COMPLETED");
        assertThat(system.count("SELECT count(*) FROM grant_transfer_batch")).isEqualTo(1);
        assertThat(system.count("SELECT count(*) FROM grant_transfer_order")).isEqualTo(APPLICATIONS);
        assertThat(system.count("SELECT max(number) - min(number) + 1 FROM grant_transfer_order"))
                .as("numbers without a gap")
                .isEqualTo(APPLICATIONS);
        assertThat(system.count("SELECT count(*) FROM outgoing_mail WHERE unique_key LIKE 'grant-%'"))
                .as("one mail each")
                .isEqualTo(APPLICATIONS);
        assertThat(fileRecords()).as("header, data, trailer, end").isEqualTo(APPLICATIONS + 3);
        assertThat(system.count("SELECT count(*) FROM grant_transfer_batch WHERE encode(sha256(file), 'hex') = sha256"))
                .isEqualTo(1);

        JobResult again = system.run("grant-transfer", Map.of());
        assertThat(again.written()).as("a second run does nothing").isZero();
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

    private static long fileRecords() {
        return system.database().call(connection -> {
            try (PreparedStatement select = connection.prepareStatement("SELECT file FROM grant_transfer_batch");
                    ResultSet row = select.executeQuery()) {
                row.next();
                int withLineEnd = 122;
                byte[] file = row.getBytes(1);
                assertThat(file.length % withLineEnd).isZero();
                return (long) file.length / withLineEnd;
            }
        });
    }
}
