package kaigo.feed;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
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
import kaigo.feed.model.UndoChangedSince;
import kaigo.job.JobStarting;
import kaigo.job.model.Figures;
import kaigo.time.BusinessClock;

/**
 * 連携の取消し: an insurer's administrator takes the last feed back, within seven days. A job does it, as long as it takes:
 * the data stay as they are until all of it is back.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FeedUndoing {
    @Resource(lookup = "java:jboss/datasources/KaigoDS")
    DataSource database;

    @Inject
    FeedStages stages;

    @Inject
    FeedMails mails;

    @Inject
    BusinessClock clock;

    @EJB
    JobStarting starting;

    /**
     * 取消しの前に: what the undo would leave as it is, and what forbids it.
     *
     * @throws kaigo.feed.model.FeedUnknown when the insurer has no such feed
     */
    @Needs(Right.FEED_UNDO)
    public UndoView prepare(long feedId) {
        Feed feed = stages.own(Actors.current().organisationNo(), feedId);
        Instant until = feed.state() == FeedState.APPLIED ? feed.finishedAt().plus(FeedUndo.WITHIN) : null;
        if (!stages.mayBeUndone(feed)) {
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
     * 取消し, in the background.
     *
     * @throws kaigo.feed.model.UndoNotPossible unless it is the feed that stands, applied no longer ago than a week
     * @throws UndoChangedSince when a row of it was changed here since
     * @throws FeedUnderWay while another feed of the insurer is
     * @throws kaigo.feed.model.FeedUnknown when the insurer has no such feed
     */
    @Needs(Right.FEED_UNDO)
    public void undo(long feedId) {
        Actor actor = Actors.current();
        Feed feed = stages.undoable(actor.organisationNo(), feedId);
        try (Connection connection = database.getConnection()) {
            new FeedUndoCheck(connection, feed).requireUnchanged();
        } catch (SQLException e) {
            throw failed(feedId, e);
        }
        stages.beginUndo(actor.organisationNo(), feedId, actor.name());
        FeedApplying.begin(stages, starting, feedId);
    }

    /** The job's step. It stops, and the feed stays applied, when a row of it was changed here in the last moment. */
    @Needs(Right.FEED_RUN)
    public Figures run(long feedId) throws SQLException {
        Feed feed = stages.get(feedId);
        if (feed.state() != FeedState.UNDOING) {
            return Figures.NONE;
        }
        stages.undoBegun(feedId);
        try {
            return new Figures(0, takeBack(feed), 0);
        } catch (UndoChangedSince hindered) {
            stages.stopUndo(feedId, hindered.changed());
            return Figures.NONE;
        } catch (SQLException | RuntimeException failure) {
            stages.brokeOff(feedId);
            throw failure;
        }
    }

    private long takeBack(Feed feed) throws SQLException {
        try (Connection connection = database.getConnection();
                Connection telling = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                long rows = new FeedUndo(connection, telling, feed, clock.today(), clock.now()).undo();
                mails.undone(connection, feed);
                connection.commit();
                return rows;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static IllegalStateException failed(long feedId, SQLException cause) {
        return new IllegalStateException("Feed " + feedId + " can't be undone", cause);
    }
}
