package kaigo.feed;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import kaigo.account.Actors;
import kaigo.account.Needs;
import kaigo.account.model.Actor;
import kaigo.account.model.Right;
import kaigo.feed.model.FeedStaging;
import kaigo.job.JobStarting;

/** 連携の確定: an insurer's word on a feed that was rehearsed: apply it as shown, or let it be. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FeedConfirming {
    @Resource(lookup = "java:jboss/datasources/KaigoDS")
    DataSource database;

    @Inject
    FeedStages stages;

    @EJB
    JobStarting starting;

    /**
     * 確定: it is applied, in the background. Where something has changed since its rehearsal it is rehearsed again instead.
     *
     * @throws FeedUnderWay while another feed of the insurer is under way
     * @throws kaigo.feed.model.FeedNotRehearsed unless it waits to be confirmed
     * @throws kaigo.feed.model.FeedUnknown when the insurer has no such feed
     */
    @Needs(Right.FEED_SEND)
    public void confirm(long feedId) {
        Actor actor = Actors.current();
        stages.confirm(actor.organisationNo(), feedId, actor.name());
        FeedApplying.begin(stages, starting, feedId);
    }

    /**
     * 破棄: nothing of it is applied.
     *
     * @throws kaigo.feed.model.FeedNotRehearsed unless it waits to be confirmed
     * @throws kaigo.feed.model.FeedUnknown when the insurer has no such feed
     */
    @Needs(Right.FEED_SEND)
    public void discard(long feedId) {
        Actor actor = Actors.current();
        stages.discard(actor.organisationNo(), feedId, actor.name());
        try (Connection connection = database.getConnection()) {
            FeedStaging.clear(connection, feedId);
        } catch (SQLException e) {
            throw new IllegalStateException("The staged rows of feed " + feedId + " can't be dropped", e);
        }
    }
}
