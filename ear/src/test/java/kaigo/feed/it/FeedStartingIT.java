package kaigo.feed.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import javax.sql.DataSource;
import kaigo.account.Actors;
import kaigo.account.model.Actor;
import kaigo.feed.FeedApplying;
import kaigo.it.InContainer;
import kaigo.job.batch.JobLeases;
import kaigo.sharing.it.Scene;
import org.junit.jupiter.api.Test;

/** 連携の起動: a feed that waits in the queue of jobs isn't started once more. */
class FeedStartingIT extends InContainer {
    @Inject
    Scene scene;

    @Inject
    FeedApplying feeds;

    @Inject
    JobLeases leases;

    @Resource(lookup = "java:jboss/datasources/KaigoDS")
    DataSource database;

    @Test
    void what_is_started_already_is_not_started_again() throws Exception {
        Object feed = scene.rows("INSERT INTO feed (insurer_no, sequence_no, mode, base_date, state, received_at,"
                        + " received_by_name) VALUES ('139709', 1, 'DELTA', current_date, 'RECEIVED', now(), '試験')"
                        + " RETURNING id")
                .get(0);
        long id = ((Number) feed).longValue();

        Actors.as(Actor.system("feed-watch", "FeedStartingIT"), () -> {
            feeds.start(id);
            feeds.start(id);
            return null;
        });

        for (int tenths = 0; tenths < 100 && runs(id) < 2; tenths++) {
            Thread.sleep(100);
        }
        assertThat(runs(id)).isEqualTo(1);
    }

    /** The probe only looks: it sees a lease taken elsewhere, and keeps nobody from taking one. */
    @Test
    void whether_somebody_works_on_it_is_seen_without_taking_the_lease() throws Exception {
        assertThat(leases.isFree("insurer-feed", "feed=-1")).isTrue();
        try (Connection other = database.getConnection();
                Statement lock = other.createStatement()) {
            lock.execute("SELECT pg_advisory_lock(hashtextextended('job insurer-feed feed=-1', 0))");
            try {
                assertThat(leases.isFree("insurer-feed", "feed=-1")).isFalse();
                assertThat(leases.isFree("insurer-feed", "feed=-2")).isTrue();
            } finally {
                lock.execute("SELECT pg_advisory_unlock_all()");
            }
        }
        assertThat(leases.isFree("insurer-feed", "feed=-1")).isTrue();
    }

    private int runs(long feed) {
        return scene.rows("SELECT 1 FROM job_run WHERE parameters = ?1", "feed=" + feed)
                .size();
    }
}
