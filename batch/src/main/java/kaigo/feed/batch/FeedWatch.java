package kaigo.feed.batch;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import kaigo.account.Actors;
import kaigo.account.model.Actor;
import kaigo.feed.FeedApplying;
import kaigo.job.batch.JobLeases;

/**
 * 連携の見回り: every half minute the feeds whose turn it is and that nobody works on are started: those of a server that
 * died, and those whose start was missed. Whether somebody works on one, the job's lease tells over all nodes.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FeedWatch {
    private static final Actor WATCH = Actor.system("feed-watch", "timer");

    @EJB
    FeedApplying feeds;

    @Inject
    JobLeases leases;

    @Schedule(hour = "*", minute = "*", second = "15/30", persistent = false)
    void takeUp() throws Exception {
        Actors.as(WATCH, () -> {
            feeds.waiting().stream().filter(this::isIdle).forEach(feeds::start);
            return null;
        });
    }

    private boolean isIdle(long feedId) {
        return leases.isFree(FeedApplying.JOB, "feed=" + feedId)
                && leases.isFree(FeedApplying.UNDO_JOB, "feed=" + feedId);
    }

    /** Once a night: rehearsed feeds that nobody wanted. */
    @Schedule(hour = "3", minute = "40", persistent = false)
    void tidy() throws Exception {
        Actors.as(WATCH, () -> {
            feeds.discardForgotten();
            return null;
        });
    }
}
