package kaigo.feed;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import kaigo.account.Actors;
import kaigo.account.Needs;
import kaigo.account.model.Actor;
import kaigo.account.model.Right;
import kaigo.feed.model.Feed;
import kaigo.feed.model.FeedState;
import kaigo.feed.model.FeedUndo;
import kaigo.feed.model.FeedUndoCheck;
import kaigo.time.BusinessClock;

/** 連携の取消し: an insurer's administrator takes the last feed back, within seven days. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FeedUndoing {
    @Resource(lookup = "java:jboss/datasources/KaigoDS")
    DataSource database;

    @Inject
    FeedStages stages;

    @Inject
    BusinessClock clock;

    /**
     * 取消しの前に: what the undo would leave as it is, and what forbids it.
     *
     * @throws kaigo.feed.model.FeedUnknown when the insurer has no such feed
     */
    @Needs(Right.FEED_UNDO)
    public UndoView prepare(long feedId) {
        Feed feed = stages.own(Actors.current().organisationNo(), feedId);
        Instant until = feed.state() == FeedState.APPLIED ? feed.finishedAt().plus(FeedUndo.WITHIN) : null;
        boolean possible = stages.stands(feed) && FeedUndo.isFresh(feed, clock.now());
        if (!possible) {
            return UndoView.impossible(feedId, feed.sequenceNo(), until);
        }
        try (Connection connection = database.getConnection()) {
            FeedUndoCheck check = new FeedUndoCheck(connection, feed);
            return new UndoView(feedId, feed.sequenceNo(), true, until, check.staying(), check.changed());
        } catch (SQLException e) {
            throw failed(feedId, e);
        }
    }

    /**
     * 取消し.
     *
     * @throws kaigo.feed.model.UndoNotPossible unless it is the feed that stands, applied no longer ago than a week
     * @throws kaigo.feed.model.UndoChangedSince when a row of it was changed here since
     * @throws FeedUnderWay while another feed of the insurer is
     * @throws kaigo.feed.model.FeedUnknown when the insurer has no such feed
     */
    @Needs(Right.FEED_UNDO)
    public void undo(long feedId) {
        Actor actor = Actors.current();
        Feed feed = stages.undoable(actor.organisationNo(), feedId);
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                new FeedUndo(connection, feed, clock.today(), clock.now()).undo(actor.name());
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw failed(feedId, e);
        }
    }

    private static IllegalStateException failed(long feedId, SQLException cause) {
        return new IllegalStateException("Feed " + feedId + " can't be undone", cause);
    }
}
