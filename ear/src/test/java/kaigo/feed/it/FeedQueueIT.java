package kaigo.feed.it;

import static kaigo.feed.model.FeedKind.INSURED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import kaigo.account.Actors;
import kaigo.account.model.Actor;
import kaigo.feed.FeedApplying;
import kaigo.feed.FeedReading;
import kaigo.feed.FeedResultView;
import kaigo.feed.FeedUnderWay;
import kaigo.feed.FeedUndoing;
import kaigo.feed.model.FeedState;
import kaigo.it.InContainer;
import org.junit.jupiter.api.Test;

/** 連携の順番: an insurer's feeds one after the other, an undo among them; another insurer's beside them. */
class FeedQueueIT extends InContainer {
    @Inject
    FeedSending feeds;

    @Inject
    FeedReading reading;

    @Inject
    FeedUndoing undoing;

    @Inject
    FeedApplying applying;

    @Inject
    FeedScene scene;

    @Resource(lookup = "java:jboss/datasources/KaigoDS")
    DataSource database;

    @Test
    void the_next_of_an_insurer_waits_and_another_insurer_does_not() throws Exception {
        String insurer = "139485";
        feeds.sent(insurer, persons(insurer, 1));
        long second;
        long third;
        try (Connection holding = holdingStandingOf(insurer)) {
            second = feeds.send(insurer, persons(insurer, 2));
            await(insurer, second, FeedState.MERGING);
            third = feeds.send(insurer, persons(insurer, 3));

            assertThat(feeds.sent("139493", persons("139493", 1)).state()).isEqualTo(FeedState.APPLIED);

            assertThat(state(insurer, second)).isEqualTo(FeedState.MERGING);
            assertThat(state(insurer, third)).isEqualTo(FeedState.RECEIVED);
            assertThat(scene.one("SELECT count(*) FROM insured_person WHERE insurer_no = ?1", insurer))
                    .isEqualTo(1L);
            holding.rollback();
        }
        FeedResultView applied = feeds.ended(insurer, third);
        assertThat(applied.state()).isEqualTo(FeedState.APPLIED);
        assertThat(state(insurer, second)).isEqualTo(FeedState.APPLIED);
        assertThat(scene.one(
                        "SELECT count(*) FROM feed a JOIN feed b ON b.id = ?2 WHERE a.id = ?1"
                                + " AND a.finished_at <= b.started_at",
                        second,
                        third))
                .isEqualTo(1L);
    }

    @Test
    void an_undo_takes_its_turn_too_and_stops_when_a_row_changes_meanwhile() throws Exception {
        String insurer = "139204";
        feeds.sent(insurer, persons(insurer, 1));
        FeedResultView last = feeds.sent(insurer, persons(insurer, 2));
        long next;
        try (Connection holding = holdingStandingOf(insurer)) {
            undo(insurer, last.id());
            assertThat(state(insurer, last.id())).isEqualTo(FeedState.UNDOING);
            assertThatExceptionOfType(FeedUnderWay.class).isThrownBy(() -> undo(insurer, last.id()));
            next = feeds.send(insurer, persons(insurer, 3));
            assertThat(state(insurer, next)).isEqualTo(FeedState.RECEIVED);
            scene.run(
                    "UPDATE insured_person SET changed_at = now() WHERE insurer_no = ?1 AND feed_id = ?2",
                    insurer,
                    last.id());
            holding.rollback();
        }
        assertThat(feeds.ended(insurer, next).state()).isEqualTo(FeedState.APPLIED);
        FeedResultView stopped = feeds.ended(insurer, last.id());
        assertThat(stopped.state()).isEqualTo(FeedState.APPLIED);
        assertThat(stopped.undoStoppedBy()).isEqualTo(1);
        assertThat(scene.one("SELECT count(*) FROM insured_person WHERE insurer_no = ?1", insurer))
                .isEqualTo(3L);
    }

    /** What a server that died in the midst of an undo has left is taken up, as the watch does. */
    @Test
    void an_undo_whose_server_died_is_taken_up() throws Exception {
        String insurer = "139212";
        feeds.sent(insurer, persons(insurer, 1));
        FeedResultView last = feeds.sent(insurer, persons(insurer, 2));
        scene.run("UPDATE feed SET state = 'UNDOING' WHERE id = ?1", last.id());

        Actors.as(Actor.system("feed-watch", "FeedQueueIT"), () -> {
            assertThat(applying.waiting()).contains(last.id());
            applying.start(last.id());
            return null;
        });

        assertThat(feeds.ended(insurer, last.id()).state()).isEqualTo(FeedState.UNDONE);
        assertThat(scene.one("SELECT count(*) FROM insured_person WHERE insurer_no = ?1", insurer))
                .isEqualTo(1L);
    }

    private static kaigo.feed.IncomingFile persons(String insurer, int number) {
        return FeedFile.of(INSURED, insurer).persons(number, 1).incoming();
    }

    /** Who merges or undoes waits for it. */
    private Connection holdingStandingOf(String insurer) throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT 1 FROM feed_standing WHERE insurer_no = '" + insurer + "' FOR UPDATE");
        }
        return connection;
    }

    private void await(String insurer, long feed, FeedState state) throws Exception {
        for (int tenths = 0; tenths < 300 && state(insurer, feed) != state; tenths++) {
            Thread.sleep(100);
        }
        assertThat(state(insurer, feed)).isEqualTo(state);
    }

    private FeedState state(String insurer, long feed) throws Exception {
        return feeds.as(insurer, () -> reading.result(feed)).state();
    }

    private void undo(String insurer, long feed) throws Exception {
        feeds.asAdmin(insurer, () -> {
            undoing.undo(feed);
            return null;
        });
    }
}
